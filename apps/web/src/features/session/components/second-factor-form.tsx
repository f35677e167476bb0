import type { SignInAnswer } from '@rulleplan/api-client';
import { Button, TextField } from '@rulleplan/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useGiveSecondFactor, useGiveSecondFactorPasskey } from '../api/sign-in';

type Method = NonNullable<SignInAnswer['secondFactor']>['methods'][number];

export interface SecondFactorFormProps {
  readonly methods: readonly Method[];
  /** Signed in; not needed where that alone leads on. */
  readonly onDone?: () => void;
  /** Somebody else wants to sign in. */
  readonly onBack: () => void;
}

/** What is asked for after the password: a code, a passkey, or a recovery code when the phone is lost. */
export function SecondFactorForm({ methods, onDone, onBack }: SecondFactorFormProps) {
  const { t } = useTranslation('session');
  const give = useGiveSecondFactor();
  const passkey = useGiveSecondFactorPasskey();
  const [kind, setKind] = useState<'totp' | 'recovery-code'>(
    methods.includes('totp') ? 'totp' : 'recovery-code',
  );
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const other = kind === 'totp' ? 'recovery-code' : 'totp';
  const takesCode = methods.includes('totp') || methods.includes('recovery-code');

  const choose = (chosen: typeof kind) => {
    setKind(chosen);
    setCode('');
    setTried(false);
    give.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    passkey.reset();
    if (code.trim() === '') return;
    give.mutate(kind === 'totp' ? code.replace(/\D/g, '') : code.trim(), { onSuccess: () => onDone?.() });
  };

  return (
    <div className="sign-in-form">
      {methods.includes('passkey') && (
        <Button
          icon="key"
          variant={methods.includes('totp') ? 'secondary' : 'primary'}
          isPending={passkey.isPending}
          onPress={() => passkey.mutate(undefined, { onSuccess: () => onDone?.() })}
        >
          {t('secondFactor.passkey')}
        </Button>
      )}
      {passkey.isError && <ProblemBanner problem={passkey.error} />}
      {methods.includes('passkey') && takesCode && <p className="sign-in-form__or">{t('or')}</p>}
      {takesCode && (
        <form className="sign-in-form" onSubmit={submit} noValidate>
          {kind === 'totp' ? (
            <TextField
              key="totp"
              label={t('secondFactor.code')}
              description={t('secondFactor.codeHelp')}
              inputMode="numeric"
              autoComplete="one-time-code"
              name="code"
              autoFocus
              value={code}
              onChange={setCode}
              errorMessage={tried && code.trim() === '' ? t('secondFactor.codeMissing') : null}
            />
          ) : (
            <TextField
              key="recovery-code"
              label={t('secondFactor.recoveryCode')}
              description={t('secondFactor.recoveryCodeHelp')}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck="false"
              name="recovery-code"
              autoFocus
              value={code}
              onChange={setCode}
              errorMessage={tried && code.trim() === '' ? t('secondFactor.recoveryCodeMissing') : null}
            />
          )}
          {give.isError && <ProblemBanner problem={give.error} />}
          <Button type="submit" variant="primary" isPending={give.isPending}>
            {t('secondFactor.submit')}
          </Button>
        </form>
      )}
      <div className="sign-in-form__others">
        {methods.includes(other) && (
          <Button variant="quiet" onPress={() => choose(other)}>
            {t(other === 'totp' ? 'secondFactor.useCode' : 'secondFactor.useRecoveryCode')}
          </Button>
        )}
        <Button variant="quiet" onPress={onBack}>
          {t('secondFactor.back')}
        </Button>
      </div>
    </div>
  );
}
