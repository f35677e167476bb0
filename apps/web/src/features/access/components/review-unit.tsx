import type { AccessReviewItem, ReviewedUnit } from '@rulleplan/api-client';
import { Badge, Button, Disclosure, focusAfterDialog, showToast } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useFormats } from '../../../shared/formats';
import { useConfirmAccess } from '../api/access-reviews';
import { EndAccessDialog } from './end-access-dialog';
import { ReviewLine } from './review-line';
import './review.css';

/**
 * The lines of one unit: those that wait with their buttons, and under them one button for the rest of them; then
 * what is decided, and what comes from above.
 */
export function ReviewUnit({ reviewId, unit }: { readonly reviewId: string; readonly unit: ReviewedUnit }) {
  const { t } = useTranslation('accessReview');
  const { list } = useFormats();
  const [ending, setEnding] = useState<AccessReviewItem | null>(null);
  const heading = `review-unit-${unit.unitId}`;
  const waiting = unit.items.filter(({ state }) => state === 'waiting');
  const shown = unit.items.filter(({ state }) => state === 'shown');
  const decided = unit.items.filter((item) => !waiting.includes(item) && !shown.includes(item));
  const mine = waiting.filter(({ mayDecide }) => mayDecide.includes('confirmed'));
  /** The keyboard goes on at the next line, for what was pressed leaves the list. */
  const goOn = (justDecided: readonly string[]) => {
    const next = mine.find(({ id }) => !justDecided.includes(id));
    focusAfterDialog(() => document.getElementById(next ? `review-${next.id}` : heading));
  };
  const confirm = useConfirmAccess(reviewId, (count) => showToast({ text: t('one.confirmed', { count }) }));
  const confirmItems = (items: readonly AccessReviewItem[]) => {
    const ids = items.map(({ id }) => id);
    confirm.mutate(ids, { onSuccess: () => goOn(ids) });
  };
  const lines = (items: readonly AccessReviewItem[]) => (
    <ul>
      {items.map((item) => (
        <ReviewLine
          key={item.id}
          item={item}
          isBusy={confirm.isPending}
          onConfirm={() => confirmItems([item])}
          onEnd={() => setEnding(item)}
        />
      ))}
    </ul>
  );
  return (
    <section className="review-unit" aria-labelledby={heading}>
      <header>
        <h2 id={heading} tabIndex={-1}>
          {unit.unitName}{' '}
          {waiting.length > 0 && <Badge tone="warning">{t('one.waiting', { count: waiting.length })}</Badge>}
        </h2>
        <p className="review__aside">
          {unit.leaderNames.length === 0
            ? t('one.nobody')
            : t('one.reviewers', { names: list(unit.leaderNames) })}
          {unit.deputyNames.length > 0 && `, ${t('one.deputies', { names: list(unit.deputyNames) })}`}
        </p>
      </header>
      {waiting.length === 0 && <p className="review__aside">{t('one.nothingWaits')}</p>}
      {[
        { title: t('one.given'), items: waiting.filter(({ kind }) => kind !== 'employment') },
        { title: t('one.byEmployment'), items: waiting.filter(({ kind }) => kind === 'employment') },
      ].map(
        ({ title, items }) =>
          items.length > 0 && (
            <div key={title}>
              <h3 className="review-unit__kind">{title}</h3>
              {lines(items)}
            </div>
          ),
      )}
      {confirm.isError && <ProblemBanner problem={confirm.error} />}
      {mine.length > 0 && (
        <div className="review-unit__rest">
          <Button
            variant="primary"
            icon="check"
            isPending={confirm.isPending}
            onPress={() => confirmItems(mine)}
          >
            {confirm.isPending ? t('one.running') : t('one.confirmRest', { count: mine.length })}
          </Button>
          <p className="review__aside">{t('one.confirmRestHelp')}</p>
        </div>
      )}
      {decided.length > 0 && (
        <Disclosure title={t('one.decided', { count: decided.length })} startsOpen={waiting.length === 0}>
          {lines(decided)}
        </Disclosure>
      )}
      {shown.length > 0 && (
        <Disclosure title={t('one.above', { count: shown.length })}>
          <p className="review__aside">{t('one.aboveText')}</p>
          {lines(shown)}
        </Disclosure>
      )}
      {ending && (
        <EndAccessDialog
          reviewId={reviewId}
          item={ending}
          onClose={() => setEnding(null)}
          onEnded={() => {
            setEnding(null);
            showToast({ text: t('one.ended') });
            goOn([ending.id]);
          }}
        />
      )}
    </section>
  );
}
