import { Button, Dialog, PasswordField, type ButtonVariant } from '@rulleplan/ui';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import type { Problem } from '../../../shared/problem';

export interface PasswordAgainDialogProps {
  readonly title: string;
  /** What follows. */
  readonly text: string;
  readonly confirmLabel: string;
  readonly confirmVariant?: ButtonVariant;
  readonly isPending: boolean;
  readonly problem: Problem | null;
  readonly onConfirm: (password: string) => void;
  readonly onClose: () => void;
}

/** Asks for the password again before something that whoever sits down at an open screen must not do. */
export function PasswordAgainDialog({
  title,
  text,
  confirmLabel,
  confirmVariant = 'danger',
  isPending,
  problem,
  onConfirm,
  onClose,
}: PasswordAgainDialogProps) {
  const { t } = useTranslation(['account', 'shell']);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const form = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password !== '') onConfirm(password);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={t('shell:close')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('shell:cancel')}</Button>
          <Button variant={confirmVariant} type="submit" form={form} isPending={isPending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form id={form} className="account-form" onSubmit={submit} noValidate>
        <p>{text}</p>
        <PasswordField
          label={t('account:confirmPassword')}
          showLabel={t('account:showPassword')}
          autoComplete="current-password"
          description={t('account:confirmPasswordHelp')}
          autoFocus
          value={password}
          onChange={setPassword}
          errorMessage={tried && password === '' ? t('account:confirmPasswordMissing') : null}
        />
        {problem && <ProblemBanner problem={problem} />}
      </form>
    </Dialog>
  );
}
