import type { AccessReview } from '@rulleplan/api-client';
import { addDays, type CalendarDate } from '@rulleplan/domain/time';
import { Button, ChoiceList, DateField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { today } from '../../../shared/formats';
import { inTreeOrder, type UnitInTree } from '../../../shared/unit-tree';
import { useArrangeReview } from '../api/access-reviews';

export interface ArrangeReviewDialogProps {
  /** Units whose access one may have reviewed. */
  readonly units: readonly UnitInTree[];
  readonly onArranged: (review: AccessReview) => void;
  readonly onClose: () => void;
}

const daysAtFirst = 14;

/** Which units, and by when. */
export function ArrangeReviewDialog({ units, onArranged, onClose }: ArrangeReviewDialogProps) {
  const { t } = useTranslation('accessReview');
  const [unitIds, setUnitIds] = useState<readonly string[]>([]);
  const [dueOn, setDueOn] = useState<CalendarDate | null>(() => addDays(today(), daysAtFirst));
  const [tried, setTried] = useState(false);
  const arrange = useArrangeReview(onArranged);
  const isTooEarly = dueOn === null || dueOn <= today();
  const hasAll = unitIds.length === units.length;
  return (
    <FormDialog
      title={t('arrange.title')}
      submitLabel={t('arrange.submit')}
      isPending={arrange.isPending}
      problem={arrange.error}
      onSubmit={() => {
        setTried(true);
        if (unitIds.length > 0 && dueOn !== null && !isTooEarly)
          arrange.mutate({ unitIds: [...unitIds], dueOn });
      }}
      onClose={onClose}
    >
      <p>{t('arrange.intro')}</p>
      <DateField
        label={t('arrange.dueOn')}
        value={dueOn}
        onChange={setDueOn}
        errorMessage={tried && isTooEarly ? t('arrange.dueOnMissing') : null}
      />
      <ChoiceList
        label={t('arrange.units')}
        options={inTreeOrder(units).map(({ id, name, depth }) => ({ id, label: name, depth }))}
        value={unitIds}
        onChange={setUnitIds}
        errorMessage={tried && unitIds.length === 0 ? t('arrange.unitsMissing') : null}
      />
      <div>
        <Button size="small" onPress={() => setUnitIds(hasAll ? [] : units.map(({ id }) => id))}>
          {t(hasAll ? 'arrange.none' : 'arrange.all')}
        </Button>
      </div>
    </FormDialog>
  );
}
