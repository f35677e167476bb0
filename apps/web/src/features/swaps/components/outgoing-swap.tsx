import { Badge, Button } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Quote } from '../../../shared/components/quote';
import { useFormats } from '../../../shared/formats';
import type { SwapCardProps } from './incoming-swap';
import { SwapPair } from './swap-pair';
import { mySides } from '../swap-sides';
import { WithdrawSwapDialog } from './withdraw-swap-dialog';

/** A swap of mine that somebody else must act on: who, and by when. */
export function OutgoingSwap({ swap, onAnswered, onRefused }: SwapCardProps) {
  const { t } = useTranslation('swapInbox');
  const { moment } = useFormats();
  const [withdrawing, setWithdrawing] = useState(false);
  const { give, get, other } = mySides(swap);
  const waitsForLeader = swap.waitsFor === 'leader';
  return (
    <article className="swap-card" aria-labelledby={`swap-${swap.id}`}>
      <header className="swap-card__header">
        <h3 id={`swap-${swap.id}`}>{t('outgoing.headline', { name: other })}</h3>
        <Badge tone="info" icon="clock">
          {waitsForLeader ? t('waits.leader') : t('waits.colleague', { name: other })}
        </Badge>
      </header>
      <SwapPair give={give} get={get} />
      {swap.remark !== null && (
        <Quote by={swap.mine === 'proposer' ? t('ownRemark') : t('remark', { name: other })}>
          {swap.remark}
        </Quote>
      )}
      <p className="swap-card__note">{t('outgoing.deadline', { when: moment(swap.lapsesAt) })}</p>
      <div className="swap-card__actions">
        <Button onPress={() => setWithdrawing(true)}>{t('withdraw')}</Button>
      </div>
      <WithdrawSwapDialog
        swap={swap}
        isOpen={withdrawing}
        onClose={() => setWithdrawing(false)}
        onAnswered={onAnswered}
        onRefused={onRefused}
      />
    </article>
  );
}
