import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ForgottenPasswordForm } from '../../features/session/components/forgotten-password-form';
import { paths } from '../paths';
import { PublicPage } from '../shell/public-page';

/** For whoever does not know the own password any more. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation('session');
  return (
    <PublicPage title={t('forgottenPassword.title')} intro={t('forgottenPassword.intro')}>
      <ForgottenPasswordForm />
      <Link to={paths.signIn()}>{t('forgottenPassword.back')}</Link>
    </PublicPage>
  );
}
