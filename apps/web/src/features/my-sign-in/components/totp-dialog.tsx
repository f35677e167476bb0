import type { NewTotp } from '@rulleplan/api-client';
import { Button, Dialog, QrCode, TextField } from '@rulleplan/ui';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useConfirmTotp } from '../api/totp';
import './account.css';

export interface TotpDialogProps {
  readonly totp: NewTotp;
  /** The app is in use; new recovery codes, if this was the first second factor. */
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Brings the secret into an app, and shows by a first code that it got there. */
export function TotpDialog({ totp: { secret, uri }, onConfirmed, onClose }: TotpDialogProps) {
  const { t } = useTranslation(['account', 'shell']);
  const confirm = useConfirmTotp();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const form = useId();
  const digits = code.replace(/\D/g, '');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (digits.length === 6) {
      confirm.mutate(digits, { onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes) });
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('account:app.dialogTitle')}
      closeLabel={t('shell:close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell:cancel')}</Button>
          <Button variant="primary" type="submit" form={form} isPending={confirm.isPending}>
            {t('account:app.confirm')}
          </Button>
        </>
      }
    >
      <form id={form} className="totp-steps" onSubmit={submit} noValidate>
        <p>{t('account:app.scan')}</p>
        <QrCode text={uri} label={t('account:app.qr')} />
        <p>
          <a href={uri}>{t('account:app.openApp')}</a>
        </p>
        <p>
          {t('account:app.manual')}{' '}
          <span className="totp-steps__key">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
        </p>
        <TextField
          label={t('account:app.code')}
          description={t('account:app.enter')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          errorMessage={tried && digits.length !== 6 ? t('account:app.codeMissing') : null}
        />
        {confirm.isError && <ProblemBanner problem={confirm.error} />}
      </form>
    </Dialog>
  );
}
