import { Button, Checkbox, PasswordField, TextField } from '@rulleplan/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SignInAnswer } from '@rulleplan/api-client';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useSignIn } from '../api/sign-in';
import './sign-in-form.css';

type SecondFactorMethods = NonNullable<SignInAnswer['secondFactor']>['methods'];

export interface SignInFormProps {
  readonly sharedDevice: boolean;
  readonly onSharedDevice: (shared: boolean) => void;
  /** The password was right, and more is asked for. */
  readonly onSecondFactor: (methods: SecondFactorMethods) => void;
  readonly forgottenPath: string;
}

/** E-mail and password; what is wrong is said above the button, at the field when it is a field's fault. */
export function SignInForm({ sharedDevice, onSharedDevice, onSecondFactor, forgottenPath }: SignInFormProps) {
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() === '' || password === '') return;
    signIn.mutate(
      { email: email.trim(), password, sharedDevice },
      { onSuccess: ({ secondFactor }) => secondFactor && onSecondFactor(secondFactor.methods) },
    );
  };

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <TextField
        label={t('email')}
        // Not of type email: there the browser rewrites a domain with æ, ø or å, and nobody by that name is known.
        type="text"
        inputMode="email"
        spellCheck="false"
        autoCapitalize="none"
        name="email"
        // A shared device is not to keep or offer anybody's name.
        autoComplete={sharedDevice ? 'off' : 'username'}
        value={email}
        onChange={setEmail}
        errorMessage={tried && email.trim() === '' ? t('emailMissing') : null}
      />
      <PasswordField
        label={t('password')}
        showLabel={t('showPassword')}
        autoComplete={sharedDevice ? 'off' : 'current-password'}
        value={password}
        onChange={setPassword}
        errorMessage={tried && password === '' ? t('passwordMissing') : null}
      />
      <Link to={forgottenPath} className="sign-in-form__forgotten">
        {t('forgotten')}
      </Link>
      <SharedDeviceChoice sharedDevice={sharedDevice} onChange={onSharedDevice} />
      {signIn.isError && <ProblemBanner problem={signIn.error} />}
      <Button type="submit" variant="primary" isPending={signIn.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}

export interface SharedDeviceChoiceProps {
  readonly sharedDevice: boolean;
  readonly onChange: (shared: boolean) => void;
}

/** Whether others use this device too, and what follows from it. */
export function SharedDeviceChoice({ sharedDevice, onChange }: SharedDeviceChoiceProps) {
  const { t } = useTranslation('session');
  return (
    <Checkbox isSelected={sharedDevice} onChange={onChange}>
      <span className="sign-in-form__choice">{t('sharedDevice')}</span>
      {sharedDevice && <span className="sign-in-form__help">{t('sharedDeviceHelp')}</span>}
    </Checkbox>
  );
}
