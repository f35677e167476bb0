import { Button, LinkButton } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { knowsPasskeys } from '../../../shared/passkeys';
import { useSignInOptions } from '../api/get-sign-in-options';
import { useSignInWithPasskey } from '../api/sign-in';

export interface OtherWaysProps {
  readonly sharedDevice: boolean;
  /** Where to go after signing in elsewhere. */
  readonly then: string;
}

/** Signing in without a password of ours: with a passkey, or where the municipality signs everybody in. */
export function OtherWays({ sharedDevice, then }: OtherWaysProps) {
  const { t } = useTranslation('session');
  const options = useSignInOptions().data;
  const passkey = useSignInWithPasskey();
  const offersPasskeys = options?.passkeys === true && knowsPasskeys();
  const login = options?.openIdConnect ?? null;
  if (!offersPasskeys && login === null) return null;
  return (
    <section className="sign-in-form" aria-label={t('otherWays')}>
      <p className="sign-in-form__or">{t('or')}</p>
      {login !== null && (
        // `_top`: the browser goes there itself; the router knows no such page.
        <LinkButton icon="people" href={openIdAddress(then, sharedDevice)} target="_top">
          {t('openIdConnect', { name: login.name })}
        </LinkButton>
      )}
      {offersPasskeys && (
        <Button icon="key" isPending={passkey.isPending} onPress={() => passkey.mutate(sharedDevice)}>
          {t('passkey')}
        </Button>
      )}
      {passkey.isError && <ProblemBanner problem={passkey.error} />}
    </section>
  );
}

function openIdAddress(returnTo: string, sharedDevice: boolean): string {
  return `/api/oidc/sign-in?${new URLSearchParams({ returnTo, sharedDevice: String(sharedDevice) }).toString()}`;
}
