import type { SignInAnswer, SignInLink } from '@rulleplan/api-client';
import { Button } from '@rulleplan/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassword } from '../../../shared/components/new-password';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { passwordStrength } from '../../../shared/password-strength';
import { useChoosePassword } from '../api/sign-in-link';
import { SharedDeviceChoice } from './sign-in-form';
import './sign-in-form.css';

export interface ChoosePasswordFormProps {
  readonly token: string;
  readonly link: SignInLink;
  readonly sharedDevice: boolean;
  readonly onSharedDevice: (shared: boolean) => void;
  /** Signed in, or the second factor is still awaited. */
  readonly onDone: (answer: SignInAnswer) => void;
}

/** Chooses a password with the link of a mail. */
export function ChoosePasswordForm({
  token,
  link,
  sharedDevice,
  onSharedDevice,
  onDone,
}: ChoosePasswordFormProps) {
  const { t } = useTranslation('signInLink');
  const choose = useChoosePassword();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const owner = { email: link.email, name: link.personName };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (passwordStrength(password, owner).fit) {
      choose.mutate({ token, password, sharedDevice }, { onSuccess: onDone });
    }
  };

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <NewPassword value={password} onChange={setPassword} owner={owner} tried={tried} />
      <SharedDeviceChoice sharedDevice={sharedDevice} onChange={onSharedDevice} />
      {choose.isError && <ProblemBanner problem={choose.error} />}
      <Button type="submit" variant="primary" isPending={choose.isPending}>
        {t(`${link.kind}.submit`)}
      </Button>
    </form>
  );
}
