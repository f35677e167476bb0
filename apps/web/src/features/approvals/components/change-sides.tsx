import type { Change } from '@rulleplan/api-client';
import { Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { ShiftSummary } from '../../../shared/components/shift-summary';

type Side = Change['people'][number];

/** Each person of a change with the shift before and after. */
export function ChangeSides({ change, caption }: { readonly change: Change; readonly caption: string }) {
  const { t } = useTranslation('monday');
  const shift = (side: Side['before']) =>
    side === null ? t('sides.nothing') : <ShiftSummary shift={side} />;
  const columns: readonly TableColumn<Side>[] = [
    { id: 'person', header: t('sides.person'), rowHeader: true, cell: ({ name }) => name },
    { id: 'before', header: t('sides.before'), cell: ({ before }) => shift(before) },
    { id: 'after', header: t('sides.after'), cell: ({ after }) => shift(after) },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={change.people}
      rowKey={({ employmentId }) => employmentId}
    />
  );
}
