import type { OrganisationSyncChange, OrganisationSyncOutcome } from '@rulleplan/api-client';
import { Banner, Card, Disclosure, Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { SyncProblems } from './sync-problems';

/** What a run would do or did, kind by kind; whom it ends stands on top. */
export function SyncOutcome({ outcome }: { readonly outcome: OrganisationSyncOutcome }) {
  const { t } = useTranslation('organisationSync');
  const { ending, counts, changes, problems, complete, state } = outcome;
  const present = counts.filter(({ count }) => count > 0);
  return (
    <Card title={t('preview.title')}>
      {state === 'failed' ? (
        <Banner tone="danger">{t('run.failed')}</Banner>
      ) : (
        present.length === 0 && <p>{t('nothing')}</p>
      )}
      {ending.people > 0 && (
        <Banner tone="warning" title={t('ending', { count: ending.people, of: ending.of })}>
          {state === 'held' && t('holds')}
        </Banner>
      )}
      {!complete && state !== 'failed' && <p className="sync__aside">{t('incomplete')}</p>}
      {problems.length > 0 && <SyncProblems problems={problems} />}
      {present.map(({ kind, count }) => (
        <Disclosure
          key={kind}
          title={t('kindCount', { kind: t(`kinds.${kind}`), count })}
          startsOpen={kind === 'employment-ended'}
        >
          <Changes kind={kind} changes={changes.filter((change) => change.kind === kind)} />
        </Disclosure>
      ))}
    </Card>
  );
}

function Changes({
  kind,
  changes,
}: {
  readonly kind: OrganisationSyncChange['kind'];
  readonly changes: readonly OrganisationSyncChange[];
}) {
  const { t } = useTranslation('organisationSync');
  const { shortDate } = useFormats();
  const rows = changes.map((change, index) => ({ ...change, key: String(index) }));
  const columns: readonly TableColumn<(typeof rows)[number]>[] = [
    { id: 'what', header: t('what'), rowHeader: true, cell: ({ name }) => name },
    {
      id: 'detail',
      header: t('detail'),
      cell: ({ before, unitName, day }) =>
        [
          ...(before === null ? [] : [t('was', { before })]),
          ...(unitName === null ? [] : [unitName]),
          ...(day === null ? [] : [shortDate(day)]),
        ].join(' · ') || '–',
    },
  ];
  return (
    <Table
      caption={t('captionChanges', { kind: t(`kinds.${kind}`) })}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
