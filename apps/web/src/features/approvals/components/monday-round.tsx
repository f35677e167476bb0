import type { Change, ClosedWeek, Monday } from '@rulleplan/api-client';
import { Banner, EmptyState, focusAfterDialog, LinkButton, showToast } from '@rulleplan/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import type { Problem } from '../../../shared/problem';
import { useFormats } from '../../../shared/formats';
import { useApproveChanges, useReopenChanges, type ChangeChoice } from '../api/decide-change';
import { ChangeException } from './change-exception';
import { CleanChanges } from './clean-changes';
import { CloseWeek } from './close-week';
import { DecidedChanges } from './decided-changes';
import './monday-round.css';

export interface MondayRoundProps {
  readonly monday: Monday;
  /** Where the week's payroll events are; null for who may not see them. */
  readonly payrollPath: string | null;
}

/**
 * One week of a unit by exception: the clean changes in one press, the others one by one, what is decided with its
 * undo, and the closing. To be drawn anew (`key`) for another week.
 */
export function MondayRound({ monday, payrollPath }: MondayRoundProps) {
  const { t } = useTranslation('monday');
  const { unitId, weekStart, changes } = monday;
  const round = useRef<HTMLDivElement>(null);
  const [lookedAt, setLookedAt] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<{ readonly changeId: string; readonly problem: Problem } | null>(
    null,
  );
  const [justClosed, setJustClosed] = useState<ClosedWeek | null>(null);

  const pending = changes.filter(({ state }) => state === 'pending');
  const clean = pending.filter((change) => change.clean && !lookedAt.has(change.id));
  const exceptions = pending.filter((change) => !clean.includes(change));
  const decided = changes.filter(({ state }) => state !== 'pending');
  // As long as its card is there the refusal stands on it; once somebody else has decided, it stands above.
  const isGone = refused !== null && !exceptions.some(({ id }) => id === refused.changeId);

  /** The keyboard goes on at the next thing to decide on, for what was pressed leaves the page. */
  const goOn = (justDecided: readonly string[]) => {
    setRefused(null);
    const next = exceptions.find(({ id }) => !justDecided.includes(id));
    focusAfterDialog(() => (next ? document.getElementById(`change-${next.id}`) : round.current));
  };

  const reopen = useReopenChanges((reopened) => showToast({ text: t('undone', { count: reopened.length }) }));
  const onApproved = (approved: readonly ChangeChoice[]) => {
    goOn(approved.map(({ id }) => id));
    showToast({
      text: t('approved', { count: approved.length }),
      action: { label: t('undo'), onPress: () => reopen.mutate(approved) },
    });
  };
  const onRejected = (changeId: string) => {
    goOn([changeId]);
    showToast({ text: t('rejected') });
  };
  const onClosed = (week: ClosedWeek) => {
    setJustClosed(week);
    focusAfterDialog(() => round.current);
  };
  const approveClean = useApproveChanges(unitId, weekStart, { onApproved });
  const lookCloser = (change: Change) => {
    setLookedAt(new Set([...lookedAt, change.id]));
    focusAfterDialog(() => document.getElementById(`change-${change.id}`));
  };

  return (
    <div className="monday" ref={round} tabIndex={-1}>
      <ClosedNote monday={monday} justClosed={justClosed} payrollPath={payrollPath} />
      {changes.length === 0 && (
        <EmptyState icon="check-circle" title={t('empty.title', { week: monday.isoWeek })}>
          {t('empty.text')}
        </EmptyState>
      )}
      {approveClean.isError && <ProblemBanner problem={approveClean.error} />}
      {isGone && <ProblemBanner problem={refused.problem} />}
      {reopen.isError && <ProblemBanner problem={reopen.error} />}
      {clean.length > 0 && (
        <CleanChanges
          changes={clean}
          isApproving={approveClean.isPending}
          onApproveAll={() => approveClean.mutate(clean)}
          onLookCloser={lookCloser}
        />
      )}
      {exceptions.length > 0 && (
        <section className="monday__exceptions" aria-labelledby="monday-exceptions">
          <h2 id="monday-exceptions">{t('exceptions.title', { count: exceptions.length })}</h2>
          {exceptions.map((change) => (
            <ChangeException
              key={change.id}
              change={change}
              unitId={unitId}
              week={weekStart}
              onApproved={onApproved}
              onRejected={() => onRejected(change.id)}
              onRefused={(problem) => setRefused({ changeId: change.id, problem })}
            />
          ))}
        </section>
      )}
      {changes.length > 0 && pending.length === 0 && monday.closedAt === null && (
        <p className="monday__done">{t('allDecided')}</p>
      )}
      {monday.closedAt === null && <CloseWeek monday={monday} onClosed={onClosed} />}
      {decided.length > 0 && (
        <DecidedChanges
          changes={decided}
          isClosed={monday.closedAt !== null}
          isUndoing={reopen.isPending}
          onUndo={(change) => reopen.mutate([change])}
        />
      )}
    </div>
  );
}

function ClosedNote({
  monday,
  justClosed,
  payrollPath,
}: MondayRoundProps & { readonly justClosed: ClosedWeek | null }) {
  const { t } = useTranslation('monday');
  const { momentShort } = useFormats();
  if (monday.closedAt === null && justClosed === null) return null;
  const week = monday.isoWeek;
  return (
    <Banner
      tone="success"
      title={
        justClosed ? t('close.done', { week, count: justClosed.eventCount }) : t('close.closed', { week })
      }
      announce={justClosed !== null}
      {...(payrollPath !== null && {
        actions: (
          <LinkButton href={payrollPath} icon="coin">
            {t('close.seeEvents')}
          </LinkButton>
        ),
      })}
    >
      {monday.closedAt !== null &&
        t('close.closedBy', {
          name: monday.closedByName ?? t('nobodyKnown'),
          when: momentShort(monday.closedAt),
        })}
    </Banner>
  );
}
