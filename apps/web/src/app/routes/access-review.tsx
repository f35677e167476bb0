import { Banner } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAccessReview } from '../../features/access/api/access-reviews';
import { ReviewUnit } from '../../features/access/components/review-unit';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { useFormats } from '../../shared/formats';
import { paths } from '../paths';

/** One review: the leader clears the own list, others read how far it is and what was decided. */
export function AccessReviewPage() {
  const { t } = useTranslation('accessReview');
  const { shortDate } = useFormats();
  const { reviewId = '' } = useParams();
  const review = useAccessReview(reviewId);
  const dueOn = review.data?.dueOn;
  return (
    <Page
      title={dueOn === undefined ? t('title') : t('one.title', { date: shortDate(dueOn) })}
      subtitle={<Link to={paths.accessReviews()}>{t('one.back')}</Link>}
    >
      <Loaded query={review} lines={8}>
        {({ id, state, units, dueOn: date }) => (
          <>
            {state === 'overdue' && (
              <Banner tone="danger">{t('one.overdue', { date: shortDate(date) })}</Banner>
            )}
            {state === 'done' && <Banner tone="success">{t('one.done')}</Banner>}
            {/* What one must do oneself stands before what others must do. */}
            {[...units.filter(({ mine }) => mine), ...units.filter(({ mine }) => !mine)].map((unit) => (
              <ReviewUnit key={unit.unitId} reviewId={id} unit={unit} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
