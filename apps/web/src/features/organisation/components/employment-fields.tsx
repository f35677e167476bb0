import { Checkbox, ChoiceList, DateField, TextField } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../../../shared/components/unit-select';
import { inTreeOrder, type UnitInTree } from '../../../shared/unit-tree';
import type { EmploymentDraft, EmploymentFault } from '../employment-draft';

export interface EmploymentFieldsProps {
  readonly draft: EmploymentDraft;
  readonly onChange: (change: Partial<EmploymentDraft>) => void;
  /** Units somebody may be employed in. */
  readonly units: readonly UnitInTree[];
  /** Faults to be shown: those of the last attempt. */
  readonly faults: readonly EmploymentFault[];
}

/** The fields of a new job. */
export function EmploymentFields({ draft, onChange, units, faults }: EmploymentFieldsProps) {
  const { t } = useTranslation('people');
  const fault = (field: EmploymentFault, text: string) => (faults.includes(field) ? text : null);
  const others = inTreeOrder(units).filter(({ id }) => id !== draft.unitId);
  return (
    <>
      <div className="form-dialog__pair">
        <UnitSelect
          label={t('fields.unit')}
          placeholder={t('fields.chooseUnit')}
          units={units}
          value={draft.unitId}
          onChange={(unitId) =>
            onChange({ unitId, servesUnitIds: draft.servesUnitIds.filter((id) => id !== unitId) })
          }
          errorMessage={fault('unit', t('fields.unitMissing'))}
        />
        <TextField
          label={t('fields.staffGroup')}
          description={t('fields.staffGroupHelp')}
          maxLength={40}
          value={draft.staffGroup}
          onChange={(staffGroup) => onChange({ staffGroup })}
          errorMessage={fault('staffGroup', t('fields.staffGroupMissing'))}
        />
      </div>
      <div className="form-dialog__checks">
        <Checkbox isSelected={draft.hourly} onChange={(hourly) => onChange({ hourly })}>
          {t('fields.hourly')}
        </Checkbox>
        <Checkbox isSelected={draft.fixedNight} onChange={(fixedNight) => onChange({ fixedNight })}>
          {t('fields.fixedNight')}
        </Checkbox>
      </div>
      {!draft.hourly && (
        <TextField
          label={t('fields.weeklyHours')}
          inputMode="decimal"
          maxLength={6}
          value={draft.weeklyHours}
          onChange={(weeklyHours) => onChange({ weeklyHours })}
          errorMessage={fault('weeklyHours', t('fields.weeklyHoursWrong'))}
        />
      )}
      <div className="form-dialog__pair">
        <DateField
          label={t('fields.from')}
          value={draft.from}
          onChange={(from) => onChange({ from })}
          errorMessage={fault('from', t('fields.fromMissing'))}
        />
        <DateField
          label={t('fields.to')}
          value={draft.to}
          onChange={(to) => onChange({ to })}
          errorMessage={fault('to', t('fields.toBeforeFrom'))}
        />
      </div>
      <div className="form-dialog__pair">
        <TextField
          label={t('fields.payrollId')}
          maxLength={40}
          value={draft.payrollId}
          onChange={(payrollId) => onChange({ payrollId })}
        />
        <TextField
          label={t('fields.accountCoding')}
          maxLength={60}
          value={draft.accountCoding}
          onChange={(accountCoding) => onChange({ accountCoding })}
        />
      </div>
      {draft.hourly && others.length > 0 && (
        <ChoiceList
          label={t('fields.serves')}
          options={others.map(({ id, name, depth }) => ({ id, label: name, depth }))}
          value={draft.servesUnitIds}
          onChange={(servesUnitIds) => onChange({ servesUnitIds })}
        />
      )}
    </>
  );
}
