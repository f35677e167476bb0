import { Button, showToast } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAccessReviews } from '../../features/access/api/access-reviews';
import { ArrangeReviewDialog } from '../../features/access/components/arrange-review-dialog';
import { ReviewList } from '../../features/access/components/review-list';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';

/** The reviews of who has access: to be arranged, cleared and read. */
export function AccessReviewsPage() {
  const { t } = useTranslation('accessReview');
  const navigate = useNavigate();
  const reviews = useAccessReviews();
  const { units } = useUnitChoice();
  const possible = units.filter(({ permissions }) => permissions.includes('arrange-access-review'));
  const [arranging, setArranging] = useState(false);
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      {...(possible.length > 0 && {
        actions: (
          <Button variant="primary" icon="plus" onPress={() => setArranging(true)}>
            {t('arrange.button')}
          </Button>
        ),
      })}
    >
      <Loaded query={reviews}>
        {(list) => <ReviewList reviews={list} reviewPath={paths.accessReview} />}
      </Loaded>
      {arranging && (
        <ArrangeReviewDialog
          units={possible}
          onClose={() => setArranging(false)}
          onArranged={({ id }) => {
            showToast({ text: t('arrange.done') });
            void navigate(paths.accessReview(id));
          }}
        />
      )}
    </Page>
  );
}
