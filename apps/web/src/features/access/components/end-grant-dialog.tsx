import type { RoleGrant } from '@rulleplan/api-client';
import { focusAfterDialog, showToast, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useEndGrant } from '../api/change-grant';

export interface EndGrantDialogProps {
  readonly grant: Pick<RoleGrant, 'id' | 'role' | 'person' | 'unit' | 'deputyFor'>;
  readonly onClose: () => void;
}

/** Ends a role: says what that takes away, and asks why. */
export function EndGrantDialog({ grant, onClose }: EndGrantDialogProps) {
  const { t } = useTranslation(['roles', 'access']);
  const [remark, setRemark] = useState('');
  const end = useEndGrant(grant.id, () => {
    onClose();
    showToast({ text: t('end.done') });
    // The button that opened this goes with the role.
    focusAfterDialog(() => document.querySelector('h1'));
  });
  const where = grant.unit?.name ?? t('everywhere');
  return (
    <FormDialog
      title={t('end.title')}
      subtitle={t('end.what', { name: grant.person.name, role: t(`access:roles.${grant.role}`), where })}
      submitLabel={t('end.submit')}
      isDangerous
      isPending={end.isPending}
      problem={end.error}
      onSubmit={() => end.mutate({ remark: remark.trim() === '' ? null : remark.trim() })}
      onClose={onClose}
      size="small"
    >
      <p>{grant.deputyFor ? t('end.effectDeputy', { name: grant.deputyFor.name }) : t('end.effect')}</p>
      <TextField
        label={t('end.remark')}
        description={t('end.remarkHelp')}
        rows={2}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
    </FormDialog>
  );
}
