import type { SignInAnswer } from '@rulleplan/api-client';
import { LinkButton } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSignInLink } from '../../features/session/api/sign-in-link';
import { ChoosePasswordForm } from '../../features/session/components/choose-password-form';
import { SecondFactorForm } from '../../features/session/components/second-factor-form';
import { isSharedDevice, rememberSharedDevice } from '../../features/session/shared-device';
import { Loaded } from '../../shared/components/loaded';
import { isUnusableLink } from '../../shared/problem';
import { paths } from '../paths';
import { useSecretFragment } from '../secret-fragment';
import { PublicPage } from '../shell/public-page';

/** Where the link of an invitation or of a forgotten password leads: choose a password, and go on. */
export function SignInLinkPage() {
  const { t } = useTranslation(['signInLink', 'session']);
  const token = useSecretFragment();
  const link = useSignInLink(token);
  const navigate = useNavigate();
  const [sharedDevice, setSharedDevice] = useState(isSharedDevice);
  const [secondFactor, setSecondFactor] = useState<SignInAnswer['secondFactor']>(null);
  const goOn = () => void navigate(paths.home(), { replace: true });

  if (token === '' || (link.isError && isUnusableLink(link.error))) return <UnusableLink />;
  if (secondFactor !== null) {
    return (
      <PublicPage title={t('session:secondFactor.title')} intro={t('session:secondFactor.intro')}>
        <SecondFactorForm
          methods={secondFactor.methods}
          onDone={goOn}
          onBack={() => void navigate(paths.signIn(), { replace: true })}
        />
      </PublicPage>
    );
  }
  if (link.data === undefined) {
    return (
      <PublicPage title={t('opening')}>
        <Loaded query={link}>{() => null}</Loaded>
      </PublicPage>
    );
  }
  const { kind, personName, email, municipalityName } = link.data;
  return (
    <PublicPage
      title={t(`${kind}.title`, { name: personName })}
      intro={t(`${kind}.intro`, { email, municipality: municipalityName })}
    >
      <ChoosePasswordForm
        token={token}
        link={link.data}
        sharedDevice={sharedDevice}
        onSharedDevice={(shared) => {
          setSharedDevice(shared);
          rememberSharedDevice(shared);
        }}
        onDone={(answer) => (answer.session === null ? setSecondFactor(answer.secondFactor) : goOn())}
      />
    </PublicPage>
  );
}

/** Says what can be done when a link does not work any more. */
function UnusableLink() {
  const { t } = useTranslation('signInLink');
  return (
    <PublicPage title={t('unusable.title')} intro={t('unusable.text')}>
      <ul className="public-page__choices">
        <li>{t('unusable.known')}</li>
        <li>{t('unusable.reset')}</li>
        <li>{t('unusable.invitation')}</li>
      </ul>
      <div className="public-page__actions">
        <LinkButton href={paths.signIn()}>{t('unusable.signIn')}</LinkButton>
        <LinkButton href={paths.forgottenPassword()}>{t('unusable.ask')}</LinkButton>
      </div>
    </PublicPage>
  );
}
