import { Button, Card, Dialog, PasswordField, showToast } from '@rulleplan/ui';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassword } from '../../../shared/components/new-password';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { passwordStrength } from '../../../shared/password-strength';
import { useChangePassword } from '../api/my-sign-in';
import './account.css';

export interface PasswordCardProps {
  readonly owner: { readonly email: string; readonly name: string };
  readonly hasPassword: boolean;
}

/** The password, and changing it. */
export function PasswordCard({ owner, hasPassword }: PasswordCardProps) {
  const { t } = useTranslation('account');
  const [changing, setChanging] = useState(false);
  return (
    <Card title={t('password.title')}>
      <div className="account-part">
        <p>{t(hasPassword ? 'password.text' : 'password.none')}</p>
        {hasPassword && (
          <div>
            <Button icon="pencil" onPress={() => setChanging(true)}>
              {t('password.change')}
            </Button>
          </div>
        )}
      </div>
      {changing && <ChangePasswordDialog owner={owner} onClose={() => setChanging(false)} />}
    </Card>
  );
}

interface ChangePasswordDialogProps {
  readonly owner: PasswordCardProps['owner'];
  readonly onClose: () => void;
}

function ChangePasswordDialog({ owner, onClose }: ChangePasswordDialogProps) {
  const { t } = useTranslation(['account', 'shell']);
  const change = useChangePassword();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [tried, setTried] = useState(false);
  const form = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password === '' || !passwordStrength(newPassword, owner).fit) return;
    change.mutate(
      { password, newPassword },
      {
        onSuccess: () => {
          showToast({ text: t('account:password.saved') });
          onClose();
        },
      },
    );
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('account:password.change')}
      closeLabel={t('shell:close')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('shell:cancel')}</Button>
          <Button variant="primary" type="submit" form={form} isPending={change.isPending}>
            {t('account:password.save')}
          </Button>
        </>
      }
    >
      <form id={form} className="account-form" onSubmit={submit} noValidate>
        <PasswordField
          label={t('account:password.old')}
          showLabel={t('account:showPassword')}
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={setPassword}
          errorMessage={tried && password === '' ? t('account:confirmPasswordMissing') : null}
        />
        <NewPassword value={newPassword} onChange={setNewPassword} owner={owner} tried={tried} />
        {change.isError && <ProblemBanner problem={change.error} />}
      </form>
    </Dialog>
  );
}
