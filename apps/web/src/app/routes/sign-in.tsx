import type { SignInAnswer } from '@rulleplan/api-client';
import { Banner } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { useSession } from '../../features/session/api/get-session';
import { OtherWays } from '../../features/session/components/other-ways';
import { SecondFactorForm } from '../../features/session/components/second-factor-form';
import { SignInForm } from '../../features/session/components/sign-in-form';
import { isSharedDevice, rememberSharedDevice } from '../../features/session/shared-device';
import { da } from '../../i18n/da';
import { ProblemBanner } from '../../shared/components/problem-banner';
import { isKeyOf } from '../../shared/is-key-of';
import { ownPath } from '../own-path';
import { paths } from '../paths';
import { PublicPage } from '../shell/public-page';

/** Where one signs in; afterwards one is where one wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const session = useSession();
  const { hash } = useLocation();
  const [search] = useSearchParams();
  const [sharedDevice, setSharedDevice] = useState(isSharedDevice);
  const [secondFactor, setSecondFactor] = useState<SignInAnswer['secondFactor']>(null);
  const problem = search.get('problem');
  const then = ownPath(search.get('then'));
  if (session.data) return <Navigate to={then} replace />;
  if (secondFactor !== null) {
    return (
      <PublicPage title={t('secondFactor.title')} intro={t('secondFactor.intro')}>
        <SecondFactorForm methods={secondFactor.methods} onBack={() => setSecondFactor(null)} />
      </PublicPage>
    );
  }
  return (
    <PublicPage title={t('title')} intro={t('intro')}>
      {hash === '#left' && (
        <Banner tone="info" announce>
          {t('signedOutByItself')}
        </Banner>
      )}
      {isKeyOf(da.session.openIdProblems, problem) && (
        <Banner tone="warning" announce>
          {t(`openIdProblems.${problem}`)}
        </Banner>
      )}
      {session.isError && <ProblemBanner problem={session.error} onRetry={() => void session.refetch()} />}
      <SignInForm
        sharedDevice={sharedDevice}
        onSharedDevice={(shared) => {
          setSharedDevice(shared);
          rememberSharedDevice(shared);
        }}
        onSecondFactor={(methods) => setSecondFactor({ methods })}
        forgottenPath={paths.forgottenPassword()}
      />
      <OtherWays sharedDevice={sharedDevice} then={then} />
    </PublicPage>
  );
}
