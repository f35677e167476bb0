import type { EmploymentDetail } from '@rulleplan/api-client';
import { ChoiceList, showToast, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { inTreeOrder, type UnitInTree } from '../../../shared/unit-tree';
import { useChangeEmployment } from '../api/change-employment';
import { textOrNull } from '../employment-draft';

export interface ChangeEmploymentDialogProps {
  readonly employment: EmploymentDetail;
  readonly units: readonly UnitInTree[];
  readonly onClose: () => void;
}

/** What payroll needs of a job, and for a substitute the other units. */
export function ChangeEmploymentDialog({ employment, units, onClose }: ChangeEmploymentDialogProps) {
  const { t } = useTranslation('people');
  const [payrollId, setPayrollId] = useState(employment.payrollId ?? '');
  const [accountCoding, setAccountCoding] = useState(employment.accountCoding ?? '');
  const [serves, setServes] = useState<readonly string[]>(() => employment.serves.map(({ id }) => id));
  const [remark, setRemark] = useState('');
  const change = useChangeEmployment(employment.employmentId, () => {
    onClose();
    showToast({ text: t('employments.changed') });
  });
  const submit = () =>
    change.mutate({
      payrollId: textOrNull(payrollId),
      accountCoding: textOrNull(accountCoding),
      ...(employment.hourly && { servesUnitIds: [...serves] }),
      remark: textOrNull(remark),
      version: employment.version,
    });
  // Also units that one may not employ in: what is chosen already must not be lost.
  const others = inTreeOrder([
    ...units,
    ...employment.serves
      .filter(({ id }) => !units.some((unit) => unit.id === id))
      .map((unit) => ({ ...unit, parentId: null })),
  ]).filter(({ id }) => id !== employment.unitId);
  return (
    <FormDialog
      title={t('employments.changeTitle')}
      subtitle={employment.unitName}
      submitLabel={t('person.save')}
      isPending={change.isPending}
      problem={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="form-dialog__pair">
        <TextField label={t('fields.payrollId')} maxLength={40} value={payrollId} onChange={setPayrollId} />
        <TextField
          label={t('fields.accountCoding')}
          maxLength={60}
          value={accountCoding}
          onChange={setAccountCoding}
        />
      </div>
      {employment.hourly && others.length > 0 && (
        <ChoiceList
          label={t('fields.serves')}
          options={others.map(({ id, name, depth }) => ({ id, label: name, depth }))}
          value={serves}
          onChange={setServes}
        />
      )}
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
