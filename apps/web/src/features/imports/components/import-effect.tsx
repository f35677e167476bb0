import type { ImportPreview } from '@rulleplan/api-client';
import { Badge, Banner, Button, Card, Table, type TableColumn } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../../../shared/components/finding-list';
import { useFormats } from '../../../shared/formats';

const findingsAtOnce = 10;

/** What a clean import does: what it makes, what the rules say of the roster, what the balances become. */
export function ImportEffect({ preview }: { readonly preview: ImportPreview }) {
  return (
    <>
      <Summary preview={preview} />
      <Findings preview={preview} />
      {preview.balances.length > 0 && <Balances balances={preview.balances} />}
    </>
  );
}

const parts = ['people', 'dutyTypes', 'basePlanLines'] as const;
type Part = (typeof parts)[number];

function Summary({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('imports');
  const { shortDate } = useFormats();
  const { saved, summary, normPeriod } = preview;
  const columns: readonly TableColumn<Part>[] = [
    { id: 'what', header: t('summary.what'), rowHeader: true, cell: (part) => t(`summary.${part}`) },
    { id: 'new', header: t('summary.new'), numeric: true, cell: (part) => summary[part].new },
    { id: 'changed', header: t('summary.changed'), numeric: true, cell: (part) => summary[part].changed },
    {
      id: 'unchanged',
      header: t('summary.unchanged'),
      numeric: true,
      cell: (part) => summary[part].unchanged,
    },
  ];
  const changes = parts.some((part) => summary[part].new + summary[part].changed > 0) || summary.shifts > 0;
  return (
    <Card title={t(saved ? 'summary.titleSaved' : 'summary.title')}>
      <Table
        caption={t('summary.caption')}
        captionHidden
        columns={columns}
        rows={parts}
        rowKey={(part) => part}
      />
      <p>
        {changes
          ? t(saved ? 'summary.shiftsSaved' : 'summary.shifts', { count: summary.shifts })
          : t('summary.nothing')}
      </p>
      {normPeriod !== null && (
        <p>{t('summary.normPeriod', { from: shortDate(normPeriod.from), count: normPeriod.weeks })}</p>
      )}
    </Card>
  );
}

function Findings({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('imports');
  const [showsAll, setShowsAll] = useState(false);
  const { saved, findings, people } = preview;
  const names = new Map(people.map(({ employmentId, name }) => [employmentId, name]));
  return (
    <Card title={t('findings.title')}>
      {findings.length === 0 ? (
        <div>
          <Badge tone="success">{t('findings.none')}</Badge>
        </div>
      ) : (
        <>
          <Banner tone="warning">
            {t(saved ? 'findings.someSaved' : 'findings.some', { count: findings.length })}
          </Banner>
          <FindingList
            findings={showsAll ? findings : findings.slice(0, findingsAtOnce)}
            nameOf={(employmentId) => names.get(employmentId)}
          />
        </>
      )}
      {!showsAll && findings.length > findingsAtOnce && (
        <div>
          <Button size="small" onPress={() => setShowsAll(true)}>
            {t('findings.more', { count: findings.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}

type Balance = ImportPreview['balances'][number];

function Balances({ balances }: Pick<ImportPreview, 'balances'>) {
  const { t } = useTranslation('imports');
  const { shortDate, duration, signedDuration } = useFormats();
  const columns: readonly TableColumn<Balance>[] = [
    { id: 'person', header: t('balances.person'), rowHeader: true, cell: ({ personName }) => personName },
    {
      id: 'period',
      header: t('balances.period'),
      cell: ({ from, to }) => t('balances.range', { from: shortDate(from), to: shortDate(to) }),
    },
    {
      id: 'norm',
      header: t('balances.norm'),
      numeric: true,
      cell: ({ normMinutes }) => duration(normMinutes),
    },
    {
      id: 'planned',
      header: t('balances.planned'),
      numeric: true,
      cell: ({ plannedMinutes }) => duration(plannedMinutes),
    },
    {
      id: 'balance',
      header: t('balances.balance'),
      numeric: true,
      cell: ({ balanceMinutes, withinTolerance }) => (
        <span className="import-balance">
          {signedDuration(balanceMinutes)}
          <Badge tone={withinTolerance ? 'success' : 'warning'}>
            {t(withinTolerance ? 'balances.within' : 'balances.outside')}
          </Badge>
        </span>
      ),
    },
  ];
  return (
    <Card title={t('balances.title')}>
      <Table
        caption={t('balances.caption')}
        captionHidden
        columns={columns}
        rows={balances}
        rowKey={({ employmentId, from }) => `${employmentId} ${from}`}
      />
    </Card>
  );
}
