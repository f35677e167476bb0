import type { Swap } from '@rulleplan/api-client';
import { Banner, Button, showToast, Skeleton } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { Quote } from '../../../shared/components/quote';
import type { Problem } from '../../../shared/problem';
import { useFormats } from '../../../shared/formats';
import { useAcceptSwap, useDeclineSwap } from '../api/answer-swap';
import { useOpenSwapCheck } from '../api/check-open-swap';
import { DeclineSwapDialog } from './decline-swap-dialog';
import { SwapEffect } from './swap-effect';
import { SwapPair } from './swap-pair';
import { mySides } from '../swap-sides';

export interface SwapCardProps {
  readonly swap: Swap;
  /** Called when it was answered and is about to leave its list. */
  readonly onAnswered: () => void;
  /** Called when the answer was refused; the swap may be about to leave its list all the same. */
  readonly onRefused: (problem: Problem) => void;
}

/** A colleague asks me to swap: what it does to me stands there before I can say yes. */
export function IncomingSwap({ swap, onAnswered, onRefused }: SwapCardProps) {
  const { t } = useTranslation('swapInbox');
  const { moment } = useFormats();
  const [declining, setDeclining] = useState(false);
  const { give, get, other } = mySides(swap);
  const accept = useAcceptSwap(swap.id, {
    onRefused,
    onAnswered: ({ state }) => {
      const text = state === 'awaiting-leader' ? 'accepted.awaiting-leader' : 'accepted.applied';
      showToast({ text: t(text, { name: other }) });
      onAnswered();
    },
  });
  const decline = useDeclineSwap(swap.id, {
    onRefused,
    onAnswered: () => {
      setDeclining(false);
      showToast({ text: t('declined', { name: other }) });
      onAnswered();
    },
  });
  const check = useOpenSwapCheck(swap.id, !accept.isPending && !decline.isPending);
  return (
    <article className="swap-card" aria-labelledby={`swap-${swap.id}`}>
      <h3 id={`swap-${swap.id}`}>{t('incoming.headline', { name: other })}</h3>
      <SwapPair give={give} get={get} />
      {swap.remark !== null && <Quote by={t('remark', { name: other })}>{swap.remark}</Quote>}
      {check.data ? (
        <div className="swap-card__effect">
          <p className="swap-card__effect-title">{t('effect')}</p>
          <SwapEffect check={check.data} />
        </div>
      ) : check.isError ? (
        <ProblemBanner problem={check.error} onRetry={() => void check.refetch()} />
      ) : (
        <Skeleton label={t('effectLoading')} lines={3} />
      )}
      {check.data?.possible === false && <Banner tone="warning" title={t('cannotAccept')} />}
      {accept.isError && <ProblemBanner problem={accept.error} />}
      <p className="swap-card__note">
        {check.data?.possible && `${t(`takesEffect.${check.data.takesEffect}`)} `}
        {t('incoming.deadline', { when: moment(swap.lapsesAt) })}
      </p>
      <div className="swap-card__actions">
        <Button
          variant="primary"
          icon="check"
          isPending={accept.isPending}
          isDisabled={check.data?.possible !== true}
          onPress={() => accept.mutate()}
        >
          {t('accept')}
        </Button>
        <Button isDisabled={accept.isPending} onPress={() => setDeclining(true)}>
          {t('decline')}
        </Button>
      </div>
      <DeclineSwapDialog
        name={other}
        isOpen={declining}
        isPending={decline.isPending}
        problem={decline.error}
        onClose={() => setDeclining(false)}
        onDecline={(reason) => decline.mutate(reason)}
      />
    </article>
  );
}
