import type { OrganisationUnit } from '@rulleplan/api-client';
import { Select, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementOptions } from '../../../shared/agreement-options';
import { FormDialog } from '../../../shared/components/form-dialog';
import { UnitSelect } from '../../../shared/components/unit-select';
import type { UnitInTree } from '../../../shared/unit-tree';
import { useAddUnit } from '../api/change-unit';

export interface AddUnitDialogProps {
  /** Units that one may put another one under. */
  readonly parents: readonly UnitInTree[];
  /** Where it is put unless another place is chosen; null is the top. */
  readonly parentId: string | null;
  readonly mayBeTop: boolean;
  readonly onAdded: (unit: OrganisationUnit) => void;
  readonly onClose: () => void;
}

/** A new unit: name, place and agreement. */
export function AddUnitDialog({ parents, parentId, mayBeTop, onAdded, onClose }: AddUnitDialogProps) {
  const { t } = useTranslation('units');
  const [name, setName] = useState('');
  const [parent, setParent] = useState(parentId ?? (mayBeTop ? null : (parents[0]?.id ?? null)));
  const [agreementId, setAgreementId] = useState(agreementOptions[0]?.id ?? null);
  const [tried, setTried] = useState(false);
  const add = useAddUnit(onAdded);
  const submit = () => {
    setTried(true);
    if (name.trim() === '' || agreementId === null) return;
    add.mutate({ name: name.trim(), parentId: parent, agreementId });
  };
  return (
    <FormDialog
      title={t('add.title')}
      submitLabel={t('add.submit')}
      isPending={add.isPending}
      problem={add.error}
      onSubmit={submit}
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
      <UnitSelect
        label={t('add.parent')}
        units={parents}
        value={parent}
        onChange={setParent}
        {...(mayBeTop && { without: t('add.top') })}
      />
      <Select
        label={t('add.agreement')}
        options={agreementOptions}
        value={agreementId}
        onChange={setAgreementId}
      />
    </FormDialog>
  );
}
