import { Banner } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMySignIn } from '../../features/my-sign-in/api/my-sign-in';
import { PasskeysCard } from '../../features/my-sign-in/components/passkeys-card';
import { PasswordCard } from '../../features/my-sign-in/components/password-card';
import { RecoveryCodesDialog } from '../../features/my-sign-in/components/recovery-codes-dialog';
import { SecondFactorCard } from '../../features/my-sign-in/components/second-factor-card';
import { SessionsCard } from '../../features/my-sign-in/components/sessions-card';
import { useSession } from '../../features/session/api/get-session';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';

/** How I sign in, and where I am signed in. */
export function MyAccountPage() {
  const { t } = useTranslation('account');
  const name = useSession().data?.person.name ?? '';
  const mine = useMySignIn();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Page title={t('title')} {...(mine.data && { subtitle: t('subtitle', { email: mine.data.email }) })}>
      <Loaded query={mine} lines={8}>
        {(mySignIn) => (
          <>
            {mySignIn.asksForSecondFactor && (
              <Banner tone="warning" title={t('asksForSecondFactor.title')}>
                {t('asksForSecondFactor.text')}
              </Banner>
            )}
            <div className="account">
              <div className="account__column">
                <SessionsCard />
                <PasswordCard owner={{ email: mySignIn.email, name }} hasPassword={mySignIn.hasPassword} />
              </div>
              <div className="account__column">
                <SecondFactorCard mySignIn={mySignIn} onRecoveryCodes={setCodes} />
                <PasskeysCard passkeys={mySignIn.passkeys} onRecoveryCodes={setCodes} />
              </div>
            </div>
            {codes && (
              <RecoveryCodesDialog codes={codes} email={mySignIn.email} onClose={() => setCodes(null)} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
