import type { OrganisationUnit } from '@rulleplan/api-client';
import { unitsUnder } from '@rulleplan/domain/organisation';
import type { CalendarDate } from '@rulleplan/domain/time';
import { DateField, showToast, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { UnitSelect } from '../../../shared/components/unit-select';
import { today, useFormats } from '../../../shared/formats';
import { useChangeUnit, useCloseUnit } from '../api/change-unit';

export interface UnitDialogProps {
  readonly unit: OrganisationUnit;
  readonly onClose: () => void;
}

/** Another name for a unit, to be undone. */
export function RenameUnitDialog({ unit, onClose }: UnitDialogProps) {
  const { t } = useTranslation('units');
  const [name, setName] = useState(unit.name);
  const [tried, setTried] = useState(false);
  const undo = useChangeUnit(unit.id, (changed) =>
    showToast({ text: t('rename.undone', { name: changed.name }) }),
  );
  const rename = useChangeUnit(unit.id, (changed) => {
    onClose();
    showToast({
      text: t('rename.done', { name: changed.name }),
      action: {
        label: t('rename.undo'),
        onPress: () => undo.mutate({ name: unit.name, version: changed.version }),
      },
    });
  });
  return (
    <FormDialog
      title={t('rename.title')}
      subtitle={unit.name}
      submitLabel={t('rename.submit')}
      isPending={rename.isPending}
      problem={rename.error}
      onSubmit={() => {
        setTried(true);
        if (name.trim() !== '') rename.mutate({ name: name.trim(), version: unit.version });
      }}
      onClose={onClose}
      size="small"
    >
      <TextField
        label={t('name')}
        autoFocus
        maxLength={120}
        value={name}
        onChange={setName}
        errorMessage={tried && name.trim() === '' ? t('nameMissing') : null}
      />
    </FormDialog>
  );
}

/** Another place in the tree, to be undone; never under itself or a closed one. */
export function MoveUnitDialog({
  unit,
  units,
  mayBeTop,
  onClose,
}: UnitDialogProps & { readonly units: readonly OrganisationUnit[]; readonly mayBeTop: boolean }) {
  const { t } = useTranslation('units');
  const [parentId, setParentId] = useState(unit.parentId);
  const [tried, setTried] = useState(false);
  const undo = useChangeUnit(unit.id, () => showToast({ text: t('move.undone') }));
  const move = useChangeUnit(unit.id, (changed) => {
    onClose();
    showToast({
      text: t('move.done'),
      action: {
        label: t('move.undo'),
        onPress: () => undo.mutate({ parentId: unit.parentId, version: changed.version }),
      },
    });
  });
  const below = unitsUnder(unit.id, units);
  const possible = units.filter(
    ({ id, closedOn, permissions }) =>
      !below.includes(id) &&
      (closedOn === null || closedOn >= today()) &&
      (permissions.includes('manage-units') || id === unit.parentId),
  );
  const isSame = parentId === unit.parentId;
  return (
    <FormDialog
      title={t('move.title')}
      subtitle={unit.name}
      submitLabel={t('move.submit')}
      isPending={move.isPending}
      problem={move.error}
      onSubmit={() => {
        setTried(true);
        if (!isSame) move.mutate({ parentId, version: unit.version });
      }}
      onClose={onClose}
    >
      <p>{t('move.intro')}</p>
      <UnitSelect
        label={t('add.parent')}
        units={possible}
        value={parentId}
        onChange={setParentId}
        {...((mayBeTop || unit.parentId === null) && { without: t('add.top') })}
        errorMessage={tried && isSame ? t('move.same') : null}
      />
    </FormDialog>
  );
}

/** Closes a unit after its last day, which cannot be undone. */
export function CloseUnitDialog({ unit, onClose }: UnitDialogProps) {
  const { t } = useTranslation('units');
  const { shortDate } = useFormats();
  const [lastDay, setLastDay] = useState<CalendarDate | null>(null);
  const [tried, setTried] = useState(false);
  const close = useCloseUnit(unit.id, () => {
    onClose();
    showToast({ text: t('close.done', { date: lastDay === null ? '' : shortDate(lastDay) }) });
  });
  return (
    <FormDialog
      title={t('close.title')}
      subtitle={unit.name}
      submitLabel={t('close.submit')}
      isDangerous
      isPending={close.isPending}
      problem={close.error}
      onSubmit={() => {
        setTried(true);
        if (lastDay !== null) close.mutate({ lastDay, version: unit.version });
      }}
      onClose={onClose}
      size="small"
    >
      <p>{t('close.intro')}</p>
      <DateField
        label={t('close.lastDay')}
        value={lastDay}
        onChange={setLastDay}
        errorMessage={tried && lastDay === null ? t('close.lastDayMissing') : null}
      />
    </FormDialog>
  );
}
