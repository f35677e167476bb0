import { Button, TextField } from '@rulleplan/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useSignIn } from '../api/sign-in';

/** E-mail and password; what is wrong is said above the button, at the field when it is a field's fault. */
export function SignInForm() {
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() !== '' && password !== '') signIn.mutate({ email: email.trim(), password });
  };

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <TextField
        label={t('email')}
        // Not of type email: there the browser rewrites a domain with æ, ø or å, and nobody by that name is known.
        type="text"
        inputMode="email"
        spellCheck="false"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        errorMessage={tried && email.trim() === '' ? t('emailMissing') : null}
      />
      <TextField
        label={t('password')}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        errorMessage={tried && password === '' ? t('passwordMissing') : null}
      />
      {signIn.isError && <ProblemBanner problem={signIn.error} />}
      <Button type="submit" variant="primary" isPending={signIn.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
