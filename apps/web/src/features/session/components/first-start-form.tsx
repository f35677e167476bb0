import { Button, TextField } from '@rulleplan/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassword } from '../../../shared/components/new-password';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { passwordStrength } from '../../../shared/password-strength';
import { useFirstStart } from '../api/first-start';
import './sign-in-form.css';

export interface FirstStartFormProps {
  readonly token: string;
  /** The municipality that is there already, if one is. */
  readonly knownMunicipality: string | null;
  readonly onDone: () => void;
}

/** The municipality and its first administrator. */
export function FirstStartForm({ token, knownMunicipality, onDone }: FirstStartFormProps) {
  const { t } = useTranslation('signInLink');
  const start = useFirstStart();
  const [municipality, setMunicipality] = useState(knownMunicipality ?? '');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const owner = { email: email.trim(), name: name.trim() };
  const texts = { municipality: municipality.trim(), ...owner };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(texts).every((text) => text !== '') && passwordStrength(password, owner).fit) {
      start.mutate({ token, ...texts, password }, { onSuccess: onDone });
    }
  };
  const missing = (text: string, sentence: string) => (tried && text === '' ? sentence : null);

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      {knownMunicipality === null && (
        <TextField
          label={t('firstStart.municipality')}
          autoComplete="organization"
          value={municipality}
          onChange={setMunicipality}
          errorMessage={missing(texts.municipality, t('firstStart.municipalityMissing'))}
        />
      )}
      <TextField
        label={t('firstStart.name')}
        autoComplete="name"
        value={name}
        onChange={setName}
        errorMessage={missing(texts.name, t('firstStart.nameMissing'))}
      />
      <TextField
        label={t('firstStart.email')}
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck="false"
        value={email}
        onChange={setEmail}
        errorMessage={missing(texts.email, t('firstStart.emailMissing'))}
      />
      <NewPassword value={password} onChange={setPassword} owner={owner} tried={tried} />
      {start.isError && <ProblemBanner problem={start.error} />}
      <Button type="submit" variant="primary" isPending={start.isPending}>
        {t('firstStart.submit')}
      </Button>
    </form>
  );
}
