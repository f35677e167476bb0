import type { OrganisationSyncRun } from '@rulleplan/api-client';
import { Badge, Card, Disclosure, Table, type TableColumn, type Tone } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { SyncProblemTable } from './sync-problems';

const tones = {
  applied: 'success',
  unchanged: 'neutral',
  held: 'warning',
  failed: 'danger',
} as const satisfies {
  readonly [state in OrganisationSyncRun['state']]: Tone;
};

/** The runs so far, newest first: who asked, what became of them, and which rows could not be followed. */
export function SyncRuns({ runs }: { readonly runs: readonly OrganisationSyncRun[] }) {
  const { t } = useTranslation('organisationSync');
  const { momentShort } = useFormats();
  const columns: readonly TableColumn<OrganisationSyncRun>[] = [
    { id: 'when', header: t('runs.when'), rowHeader: true, cell: ({ at }) => momentShort(at) },
    {
      id: 'by',
      header: t('runs.by'),
      cell: ({ byName, confirmedRunId }) => (
        <div>
          {byName ?? t('runs.night')}
          {confirmedRunId !== null && <p className="sync__aside">{t('runs.confirmed')}</p>}
        </div>
      ),
    },
    {
      id: 'result',
      header: t('runs.result'),
      cell: ({ state }) => <Badge tone={tones[state]}>{t(`runs.states.${state}`)}</Badge>,
    },
    { id: 'changes', header: t('runs.changes'), cell: (run) => <RunChanges run={run} /> },
  ];
  return (
    <Card title={t('runs.title')}>
      {runs.length === 0 ? (
        <p className="sync__aside">{t('runs.none')}</p>
      ) : (
        <Table
          caption={t('runs.caption')}
          captionHidden
          columns={columns}
          rows={runs}
          rowKey={({ id }) => id}
        />
      )}
    </Card>
  );
}

function RunChanges({ run: { counts, problems } }: { readonly run: OrganisationSyncRun }) {
  const { t } = useTranslation('organisationSync');
  const present = counts.filter(({ count }) => count > 0);
  return (
    <div>
      {present.length === 0 ? (
        <span className="sync__aside">{t('runs.noChanges')}</span>
      ) : (
        <ul>
          {present.map(({ kind, count }) => (
            <li key={kind}>{t('runs.line', { kind: t(`kinds.${kind}`), count })}</li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <Disclosure title={t('problems.show', { count: problems.length })}>
          <SyncProblemTable problems={problems} />
        </Disclosure>
      )}
    </div>
  );
}
