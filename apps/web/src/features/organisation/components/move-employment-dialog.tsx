import type { EmploymentDetail } from '@rulleplan/api-client';
import { addDays, type CalendarDate } from '@rulleplan/domain/time';
import { DateField, showToast, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { UnitSelect } from '../../../shared/components/unit-select';
import { today, useFormats } from '../../../shared/formats';
import type { UnitInTree } from '../../../shared/unit-tree';
import { useMoveEmployment } from '../api/change-employment';
import { minutesFrom, textOrNull } from '../employment-draft';

export interface MoveEmploymentDialogProps {
  readonly employment: EmploymentDetail;
  readonly units: readonly UnitInTree[];
  readonly onClose: () => void;
}

/** Another unit, other hours or another group from a day on: one job ends, the next begins. */
export function MoveEmploymentDialog({ employment, units, onClose }: MoveEmploymentDialogProps) {
  const { t } = useTranslation('people');
  const { hours } = useFormats();
  const [unitId, setUnitId] = useState<string | null>(employment.unitId);
  const [from, setFrom] = useState<CalendarDate | null>(() => addDays(today(), 1));
  const [weeklyHours, setWeeklyHours] = useState(hours(employment.weeklyMinutes));
  const [staffGroup, setStaffGroup] = useState(employment.staffGroup);
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const move = useMoveEmployment(employment.employmentId, () => {
    onClose();
    showToast({ text: t('move.done') });
  });
  const weeklyMinutes = employment.hourly ? employment.weeklyMinutes : minutesFrom(weeklyHours);
  const isSame =
    unitId === employment.unitId &&
    weeklyMinutes === employment.weeklyMinutes &&
    staffGroup.trim() === employment.staffGroup;
  const submit = () => {
    setTried(true);
    if (unitId === null || from === null || weeklyMinutes === null || staffGroup.trim() === '' || isSame)
      return;
    move.mutate({
      unitId,
      from,
      weeklyMinutes,
      staffGroup: staffGroup.trim(),
      remark: textOrNull(remark),
      version: employment.version,
    });
  };
  return (
    <FormDialog
      title={t('move.title')}
      subtitle={employment.unitName}
      submitLabel={t('move.submit')}
      isPending={move.isPending}
      problem={move.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('move.intro')}</p>
      <div className="form-dialog__pair">
        <UnitSelect
          label={t('move.unit')}
          units={units}
          value={unitId}
          onChange={setUnitId}
          errorMessage={tried && isSame ? t('move.same') : null}
        />
        <DateField
          label={t('move.from')}
          value={from}
          onChange={setFrom}
          errorMessage={tried && from === null ? t('fields.fromMissing') : null}
        />
      </div>
      <div className="form-dialog__pair">
        {!employment.hourly && (
          <TextField
            label={t('fields.weeklyHours')}
            inputMode="decimal"
            maxLength={6}
            value={weeklyHours}
            onChange={setWeeklyHours}
            errorMessage={tried && weeklyMinutes === null ? t('fields.weeklyHoursWrong') : null}
          />
        )}
        <TextField
          label={t('fields.staffGroup')}
          maxLength={40}
          value={staffGroup}
          onChange={setStaffGroup}
          errorMessage={tried && staffGroup.trim() === '' ? t('fields.staffGroupMissing') : null}
        />
      </div>
      <TextField
        label={t('fields.remark')}
        description={t('fields.remarkHelp')}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
    </FormDialog>
  );
}
