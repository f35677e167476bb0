import { Banner, Button, TextField } from '@rulleplan/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useAskForReset } from '../api/ask-for-reset';
import './sign-in-form.css';

/** Asks where to send a link. What it answers is the same whether the address is known or not. */
export function ForgottenPasswordForm() {
  const { t } = useTranslation('session');
  const ask = useAskForReset();
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() !== '') ask.mutate(email.trim());
  };

  if (ask.isSuccess) {
    return (
      <Banner tone="success" title={t('forgottenPassword.sentTitle')} announce>
        <p>{t('forgottenPassword.sent', { email: ask.variables })}</p>
        <p>{t('forgottenPassword.nothingCame')}</p>
      </Banner>
    );
  }
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <TextField
        label={t('email')}
        type="text"
        inputMode="email"
        spellCheck="false"
        autoCapitalize="none"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        errorMessage={tried && email.trim() === '' ? t('emailMissing') : null}
      />
      {ask.isError && <ProblemBanner problem={ask.error} />}
      <Button type="submit" variant="primary" isPending={ask.isPending}>
        {t('forgottenPassword.submit')}
      </Button>
    </form>
  );
}
