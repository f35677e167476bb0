import type { OrganisationUnit } from '@rulleplan/api-client';
import { addDays, type CalendarDate } from '@rulleplan/domain/time';
import { ComboBox, DateField, Select, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { today, useFormats } from '../../../shared/formats';
import { useAddDeputy } from '../api/change-grant';
import { useFindPeople } from '../api/find-people';

export interface AddDeputyDialogProps {
  readonly unit: OrganisationUnit;
  readonly onAdded: (name: string) => void;
  readonly onClose: () => void;
}

const daysAtFirst = 13;

/** Who stands in for a unit's leader, and in which days: a deputy always has a last day. */
export function AddDeputyDialog({ unit, onAdded, onClose }: AddDeputyDialogProps) {
  const { t } = useTranslation('roles');
  const { list } = useFormats();
  const { leaders } = unit;
  const [typed, setTyped] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const [forPersonId, setForPersonId] = useState(leaders.length === 1 ? (leaders[0]?.id ?? null) : null);
  const [from, setFrom] = useState<CalendarDate | null>(today);
  const [to, setTo] = useState<CalendarDate | null>(() => addDays(today(), daysAtFirst));
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const found = useFindPeople(typed).data ?? [];
  const people = found.filter(({ id }) => !leaders.some((leader) => leader.id === id));
  const add = useAddDeputy(unit.id, () => onAdded(typed));
  const isOrderWrong = from !== null && to !== null && to < from;
  const submit = () => {
    setTried(true);
    if (personId === null || forPersonId === null || from === null || to === null || isOrderWrong) return;
    add.mutate({ personId, forPersonId, from, to, remark: remark.trim() === '' ? null : remark.trim() });
  };
  const dayFault = () => {
    if (from === null || to === null) return t('deputies.daysMissing');
    return isOrderWrong ? t('deputies.wrongOrder') : null;
  };
  return (
    <FormDialog
      title={t('deputies.dialogTitle')}
      subtitle={unit.name}
      submitLabel={t('deputies.submit')}
      isPending={add.isPending}
      problem={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ComboBox
        label={t('deputies.person')}
        description={t('deputies.personHelp')}
        options={people.map(({ id, name, jobs }) => ({
          id,
          label: name,
          ...(jobs.length > 0 && { detail: list([...new Set(jobs.map(({ unitName }) => unitName))]) }),
        }))}
        typed={typed}
        onType={setTyped}
        value={personId}
        onChange={setPersonId}
        emptyText={t('deputies.nobodyFits')}
        errorMessage={tried && personId === null ? t('deputies.personMissing') : null}
      />
      <Select
        label={t('deputies.forPerson')}
        options={leaders.map(({ id, name }) => ({ id, label: name }))}
        value={forPersonId}
        onChange={setForPersonId}
        errorMessage={tried && forPersonId === null ? t('deputies.forPersonMissing') : null}
      />
      <div className="form-dialog__pair">
        <DateField label={t('deputies.from')} value={from} onChange={setFrom} />
        <DateField
          label={t('deputies.to')}
          value={to}
          onChange={setTo}
          errorMessage={tried ? dayFault() : null}
        />
      </div>
      <TextField
        label={t('end.remark')}
        description={t('end.remarkHelp')}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
    </FormDialog>
  );
}
