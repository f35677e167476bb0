import type { BurdenShare, Fairness, FairnessRow } from '@rulleplan/api-client';
import { Card, EmptyState, Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import './fairness-table.css';

const burdens = ['weekends', 'evenings', 'nights', 'publicHolidays'] as const;
type Burden = (typeof burdens)[number];

/** Everybody's weekends, evenings, nights and public holidays, each beside the share of their hours. */
export function FairnessTable({ fairness }: { readonly fairness: Fairness }) {
  const { t } = useTranslation('fairness');
  const { duration } = useFormats();
  const { rows } = fairness;
  if (rows.every(({ shifts }) => shifts === 0)) {
    return (
      <EmptyState icon="people" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  const columns: readonly TableColumn<FairnessRow>[] = [
    {
      id: 'person',
      header: t('person'),
      rowHeader: true,
      cell: ({ personName, staffGroup }) => (
        <span className="fairness__person">
          {personName}
          <span className="fairness__group">{staffGroup}</span>
        </span>
      ),
    },
    { id: 'hours', header: t('hours'), numeric: true, cell: ({ minutes }) => duration(minutes) },
    ...burdens.map((burden): TableColumn<FairnessRow> => ({
      id: burden,
      header: t(`burdens.${burden}`),
      cell: (row) => <Share share={row[burden]} scale={most(rows, burden)} />,
    })),
  ];
  return (
    <Card title={t('shared')}>
      <p className="fairness__legend">{t('legend')}</p>
      <Table
        caption={t('caption', { unit: fairness.unitName })}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ employmentId }) => employmentId}
      />
    </Card>
  );
}

/** The largest count or share of a burden: what a full bar is. */
function most(rows: readonly FairnessRow[], burden: Burden): number {
  return Math.max(1, ...rows.flatMap((row) => [row[burden].count, row[burden].fair]));
}

/** The count as a bar, with a line where the share of the hours lies; both also said in figures. */
function Share({ share, scale }: { readonly share: BurdenShare; readonly scale: number }) {
  const { t } = useTranslation('fairness');
  const { number } = useFormats();
  const of = (value: number) => `${(100 * value) / scale}%`;
  return (
    <span className="fairness__share">
      <span className="fairness__figures">
        <strong>{share.count}</strong> <span>{t('ofFair', { fair: number(share.fair) })}</span>
      </span>
      <svg className="fairness__bar" aria-hidden="true">
        <rect className="fairness__track" width="100%" height="6" rx="3" />
        <rect className="fairness__count" width={of(share.count)} height="6" rx="3" />
        <line className="fairness__fair" x1={of(share.fair)} x2={of(share.fair)} y1="-3" y2="9" />
      </svg>
    </span>
  );
}
