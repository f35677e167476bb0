import type { EmploymentDetail, EndingEffect } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { Banner, DateField, showToast, Skeleton, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { today } from '../../../shared/formats';
import { useEndEmployment } from '../api/change-employment';
import { useEndingEffect } from '../api/check-ending';
import { textOrNull } from '../employment-draft';

export interface EndEmploymentDialogProps {
  readonly employment: EmploymentDetail;
  readonly personName: string;
  readonly onClose: () => void;
}

/** Ends a job: says what happens to later shifts, swaps, roles and access before it is done. */
export function EndEmploymentDialog({ employment, personName, onClose }: EndEmploymentDialogProps) {
  const { t } = useTranslation(['people', 'shell']);
  const { employmentId, version, employedFrom, employedTo } = employment;
  const [lastDay, setLastDay] = useState<CalendarDate | null>(
    () => employedTo ?? (employedFrom > today() ? employedFrom : today()),
  );
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const effect = useEndingEffect(employmentId, version, lastDay);
  const end = useEndEmployment(employmentId, (count) => {
    onClose();
    showToast({ text: t('end.done', { count }) });
  });
  const submit = () => {
    setTried(true);
    if (lastDay !== null) end.mutate({ lastDay, remark: textOrNull(remark), version });
  };
  return (
    <FormDialog
      title={t('end.title')}
      subtitle={`${personName} · ${employment.unitName}`}
      submitLabel={t('end.submit')}
      isDangerous
      isPending={end.isPending}
      // What the look ahead refuses, the ending would refuse too: said once, and before it is tried.
      problem={end.error ?? effect.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label={t('end.lastDay')}
        value={lastDay}
        onChange={setLastDay}
        errorMessage={tried && lastDay === null ? t('end.lastDayMissing') : null}
      />
      {effect.data && <Effect effect={effect.data} />}
      {effect.isPending && lastDay !== null && <Skeleton label={t('shell:loadingPage')} lines={3} />}
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

function Effect({ effect }: { readonly effect: EndingEffect }) {
  const { t } = useTranslation('people');
  const { openedShifts, lapsedSwaps, endedRoles, endsAccess } = effect;
  return (
    <Banner tone={openedShifts > 0 || endsAccess ? 'warning' : 'info'} title={t('end.effect')}>
      <ul className="form-dialog__effects">
        <li>{openedShifts === 0 ? t('end.noShifts') : t('end.openedShifts', { count: openedShifts })}</li>
        {lapsedSwaps > 0 && <li>{t('end.lapsedSwaps', { count: lapsedSwaps })}</li>}
        {endedRoles > 0 && <li>{t('end.endedRoles', { count: endedRoles })}</li>}
        {endsAccess && <li>{t('end.endsAccess')}</li>}
        <li>{t('end.keeps')}</li>
      </ul>
    </Banner>
  );
}
