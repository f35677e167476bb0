import { Button, Dialog, PasswordField, TextField } from '@rulleplan/ui';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useAddPasskey } from '../api/passkeys';
import './account.css';

export interface NewPasskeyDialogProps {
  /** It is there; new recovery codes, if this was the first second factor. */
  readonly onAdded: (recoveryCodes: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Names a passkey, asks for the password again, and lets the browser make it. */
export function NewPasskeyDialog({ onAdded, onClose }: NewPasskeyDialogProps) {
  const { t } = useTranslation(['account', 'shell']);
  const add = useAddPasskey();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const form = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || password === '') return;
    add.mutate({ name: name.trim(), password }, { onSuccess: ({ recoveryCodes }) => onAdded(recoveryCodes) });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('account:passkeys.add')}
      closeLabel={t('shell:close')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('shell:cancel')}</Button>
          <Button variant="primary" type="submit" form={form} isPending={add.isPending}>
            {t('account:passkeys.make')}
          </Button>
        </>
      }
    >
      <form id={form} className="account-form" onSubmit={submit} noValidate>
        <p>{t('account:passkeys.addText')}</p>
        <TextField
          label={t('account:passkeys.name')}
          autoFocus
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={setName}
          errorMessage={tried && name.trim() === '' ? t('account:passkeys.nameMissing') : null}
        />
        <PasswordField
          label={t('account:confirmPassword')}
          showLabel={t('account:showPassword')}
          autoComplete="current-password"
          description={t('account:confirmPasswordHelp')}
          value={password}
          onChange={setPassword}
          errorMessage={tried && password === '' ? t('account:confirmPasswordMissing') : null}
        />
        {add.isError && <ProblemBanner problem={add.error} />}
      </form>
    </Dialog>
  );
}
