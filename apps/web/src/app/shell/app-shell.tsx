import { classNames, ToastRegion } from '@rulleplan/ui';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useUnits } from '../../features/organisation/api/get-units';
import { useSession } from '../../features/session/api/get-session';
import { useLeaveSharedDevice } from '../../features/session/api/sign-out';
import { InactivityGuard } from '../../features/session/components/inactivity-guard';
import { ProblemBanner } from '../../shared/components/problem-banner';
import { paths } from '../paths';
import { UnitContext, useUnitFromAddress } from '../unit';
import { Header } from './header';
import { Loading } from './loading';
import { PageLinks } from './page-links';
import './app-shell.css';

/** The frame around every page behind the sign-in. */
export function AppShell() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.isError) {
    return (
      <main className="page">
        <ProblemBanner problem={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === undefined) return <Loading />;
  if (session.data === null) {
    return <Navigate to={pathname === '/' ? paths.signIn() : paths.signIn(`${pathname}${search}`)} replace />;
  }
  return (
    <>
      <SignedInShell isShared={session.data.sharedDevice} />
      {session.data.sharedDevice && <SharedDeviceGuard idleSeconds={session.data.idleSeconds} />}
    </>
  );
}

/** Watches a device that others use, and leaves it without a trace when nobody is there any more. */
function SharedDeviceGuard({ idleSeconds }: { readonly idleSeconds: number }) {
  const leave = useLeaveSharedDevice(() => window.location.replace(`${paths.signIn()}#left`));
  return <InactivityGuard idleSeconds={idleSeconds} onEnd={leave} />;
}

function SignedInShell({ isShared }: { readonly isShared: boolean }) {
  const { t } = useTranslation();
  const units = useUnits();
  const unit = useUnitFromAddress(units.data ?? []);
  const choice = useMemo(() => ({ units: units.data ?? [], unit }), [units.data, unit]);
  return (
    <UnitContext value={choice}>
      <div className={classNames('app-shell', isShared && 'app-shell--shared')}>
        <a className="app-shell__skip" href="#content">
          {t('skipToContent')}
        </a>
        <Header />
        <PageLinks />
        <main id="content" className="app-shell__content" tabIndex={-1}>
          {units.isError && (
            <div className="page">
              <ProblemBanner problem={units.error} onRetry={() => void units.refetch()} />
            </div>
          )}
          {units.isPending && <Loading />}
          {units.data && (
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          )}
        </main>
        <ToastRegion label={t('notices')} closeLabel={t('close')} />
      </div>
    </UnitContext>
  );
}
