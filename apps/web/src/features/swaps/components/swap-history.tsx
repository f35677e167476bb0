import type { Swap } from '@rulleplan/api-client';
import { Badge, Button, Table, type TableColumn, type Tone } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ShiftSummary } from '../../../shared/components/shift-summary';
import { useFormats } from '../../../shared/formats';
import { mySides } from '../swap-sides';

const tones = {
  proposed: 'info',
  'awaiting-leader': 'info',
  applied: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  lapsed: 'neutral',
  rejected: 'warning',
} as const satisfies { readonly [state in Swap['state']]: Tone };

const atOnce = 10;

/** Swaps that are decided, newest first: how they ended, when and why. */
export function SwapHistory({ swaps }: { readonly swaps: readonly Swap[] }) {
  const { t } = useTranslation('swapInbox');
  const { momentShort } = useFormats();
  const [shown, setShown] = useState(atOnce);
  if (swaps.length === 0) return <p>{t('history.none')}</p>;
  const columns: readonly TableColumn<Swap>[] = [
    { id: 'colleague', header: t('history.colleague'), rowHeader: true, cell: (swap) => mySides(swap).other },
    { id: 'give', header: t('pair.give'), cell: (swap) => <ShiftSummary shift={mySides(swap).give} /> },
    { id: 'get', header: t('pair.get'), cell: (swap) => <ShiftSummary shift={mySides(swap).get} /> },
    {
      id: 'state',
      header: t('history.state'),
      cell: ({ state, reason, decidedAt }) => (
        <div className="swap-history__outcome">
          <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
          {decidedAt !== null && <span className="swap-history__when">{momentShort(decidedAt)}</span>}
          {reason !== null && <span>{t('history.reason', { reason })}</span>}
        </div>
      ),
    },
  ];
  return (
    <>
      <Table
        caption={t('history.title')}
        captionHidden
        columns={columns}
        rows={swaps.slice(0, shown)}
        rowKey={({ id }) => id}
      />
      {swaps.length > shown && (
        <div>
          <Button size="small" onPress={() => setShown(shown + atOnce)}>
            {t('history.more')}
          </Button>
        </div>
      )}
    </>
  );
}
