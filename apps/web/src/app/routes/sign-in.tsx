import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { useSession } from '../../features/session/api/get-session';
import { SignInForm } from '../../features/session/components/sign-in-form';
import { paths } from '../paths';
import { Brand } from '../shell/brand';
import '../shell/header.css';
import './sign-in.css';

/** Where one signs in; afterwards one is where one wanted to go. */
export function SignInPage() {
  const { t } = useTranslation(['session', 'shell']);
  const session = useSession();
  const [search] = useSearchParams();
  useEffect(() => {
    document.title = `${t('session:title')} · ${t('shell:productName')}`;
  }, [t]);
  if (session.data) return <Navigate to={safePath(search.get('then'))} replace />;
  return (
    <main className="sign-in">
      <div className="sign-in__card">
        <Brand />
        <div>
          <h1>{t('session:title')}</h1>
          <p className="sign-in__intro">{t('session:intro')}</p>
        </div>
        <SignInForm />
      </div>
    </main>
  );
}

/** Only a path of our own: a link must not lead away through the sign-in. */
function safePath(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : paths.home();
}
