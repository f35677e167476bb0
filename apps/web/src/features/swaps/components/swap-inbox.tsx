import type { Swap } from '@rulleplan/api-client';
import { Card, EmptyState, focusAfterDialog, LinkButton } from '@rulleplan/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import type { Problem } from '../../../shared/problem';
import { IncomingSwap } from './incoming-swap';
import { OutgoingSwap } from './outgoing-swap';
import { SwapHistory } from './swap-history';
import './swap-inbox.css';

export interface SwapInboxProps {
  readonly swaps: readonly Swap[];
  /** Where swaps are proposed; null where the person has no team to look at. */
  readonly teamRosterPath: string | null;
}

/** My swaps: those that wait for me, those that wait for others, those that are decided. */
export function SwapInbox({ swaps, teamRosterPath }: SwapInboxProps) {
  const { t } = useTranslation('swapInbox');
  const [refused, setRefused] = useState<{ readonly swapId: string; readonly problem: Problem } | null>(null);
  const incomingTitle = useRef<HTMLHeadingElement>(null);
  // The card that was pressed goes away; the keyboard goes on from the list it stood in.
  const onAnswered = () => {
    setRefused(null);
    focusAfterDialog(() => incomingTitle.current);
  };
  const incoming = swaps.filter(waitsForMe);
  const outgoing = swaps.filter((swap) => swap.waitsFor !== null && !waitsForMe(swap));
  const decided = swaps.filter((swap) => swap.waitsFor === null);
  const card = (swap: Swap) => ({
    swap,
    onAnswered,
    onRefused: (problem: Problem) => setRefused({ swapId: swap.id, problem }),
  });
  // As long as its card is there the refusal stands on it; once somebody else has decided, it stands here.
  const isGone = refused !== null && decided.some(({ id }) => id === refused.swapId);

  if (swaps.length === 0) {
    return (
      <EmptyState
        icon="swap"
        title={t('empty.title')}
        {...(teamRosterPath !== null && {
          actions: (
            <LinkButton href={teamRosterPath} variant="primary" icon="people">
              {t('empty.action')}
            </LinkButton>
          ),
        })}
      >
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className="swap-inbox">
      <section className="swap-inbox__list" aria-labelledby="swaps-incoming">
        <h2 id="swaps-incoming" ref={incomingTitle} tabIndex={-1}>
          {t('incoming.title')}
        </h2>
        {isGone && <ProblemBanner problem={refused.problem} />}
        {incoming.length === 0 && <p className="swap-inbox__none">{t('incoming.none')}</p>}
        {incoming.map((swap) => (
          <IncomingSwap key={swap.id} {...card(swap)} />
        ))}
      </section>
      {outgoing.length > 0 && (
        <section className="swap-inbox__list" aria-labelledby="swaps-outgoing">
          <h2 id="swaps-outgoing">{t('outgoing.title')}</h2>
          {outgoing.map((swap) => (
            <OutgoingSwap key={swap.id} {...card(swap)} />
          ))}
        </section>
      )}
      <Card title={t('history.title')}>
        <SwapHistory swaps={decided} />
      </Card>
    </div>
  );
}

function waitsForMe(swap: Swap): boolean {
  return swap.waitsFor === 'colleague' && swap.mine === 'colleague';
}
