import { givenRoles, type GivenRole } from '@rulleplan/domain/identity';
import type { CalendarDate } from '@rulleplan/domain/time';
import { DateField, Select, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { UnitSelect } from '../../../shared/components/unit-select';
import { today } from '../../../shared/formats';
import type { UnitInTree } from '../../../shared/unit-tree';
import { useGiveRole } from '../api/change-grant';

export interface GiveRoleDialogProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly units: readonly UnitInTree[];
  readonly everywhere: boolean;
  readonly onGiven: () => void;
  readonly onClose: () => void;
}

/** Which role, where and from when; what the role is stands under the choice. */
export function GiveRoleDialog({ person, units, everywhere, onGiven, onClose }: GiveRoleDialogProps) {
  const { t } = useTranslation(['roles', 'access']);
  const [role, setRole] = useState<GivenRole | null>(null);
  // Undefined until something is chosen: the whole municipality is a choice, never what one gets by not choosing.
  const [unitId, setUnitId] = useState<string | null | undefined>(undefined);
  const [from, setFrom] = useState<CalendarDate | null>(today);
  const [to, setTo] = useState<CalendarDate | null>(null);
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const give = useGiveRole(onGiven);
  const isOrderWrong = from !== null && to !== null && to < from;
  const submit = () => {
    setTried(true);
    if (role === null || unitId === undefined || from === null || isOrderWrong) return;
    give.mutate({
      personId: person.id,
      role,
      unitId,
      validFrom: from,
      validTo: to,
      remark: remark.trim() === '' ? null : remark.trim(),
    });
  };
  return (
    <FormDialog
      title={t('give.title')}
      subtitle={person.name}
      submitLabel={t('give.submit')}
      isPending={give.isPending}
      problem={give.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t('role')}
        placeholder={t('give.chooseRole')}
        options={givenRoles.map((id) => ({ id, label: t(`access:roles.${id}`) }))}
        value={role}
        onChange={setRole}
        errorMessage={tried && role === null ? t('give.roleMissing') : null}
      />
      {role !== null && <p className="roles__intro">{t(`access:roleSentences.${role}`)}</p>}
      <WhereField
        units={units}
        everywhere={everywhere}
        value={unitId}
        onChange={setUnitId}
        errorMessage={tried && unitId === undefined ? t('give.whereMissing') : null}
      />
      <div className="form-dialog__pair">
        <DateField
          label={t('give.from')}
          value={from}
          onChange={setFrom}
          errorMessage={tried && from === null ? t('give.fromMissing') : null}
        />
        <DateField
          label={t('give.to')}
          value={to}
          onChange={setTo}
          errorMessage={tried && isOrderWrong ? t('give.wrongOrder') : null}
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

const all = 'everywhere';

function WhereField({
  units,
  everywhere,
  value,
  onChange,
  errorMessage,
}: {
  readonly units: readonly UnitInTree[];
  readonly everywhere: boolean;
  readonly value: string | null | undefined;
  readonly onChange: (unitId: string | null) => void;
  readonly errorMessage: string | null;
}) {
  const { t } = useTranslation('roles');
  // The municipality is the root of the tree: the units stand under it.
  const tree = everywhere
    ? [{ id: all, name: t('everywhere'), parentId: null }, ...units.map(underAll)]
    : units;
  return (
    <UnitSelect
      label={t('where')}
      placeholder={t('give.chooseWhere')}
      units={tree}
      value={value === null ? all : (value ?? null)}
      onChange={(id) => onChange(id === all ? null : id)}
      errorMessage={errorMessage}
    />
  );
}

function underAll(unit: UnitInTree): UnitInTree {
  return { ...unit, parentId: unit.parentId ?? all };
}
