import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFirstStartLink } from '../../features/session/api/first-start';
import { FirstStartForm } from '../../features/session/components/first-start-form';
import { Loaded } from '../../shared/components/loaded';
import { isUnusableLink } from '../../shared/problem';
import { paths } from '../paths';
import { useSecretFragment } from '../secret-fragment';
import { PublicPage } from '../shell/public-page';

/** The first start of an installation: its link makes the municipality and its administrator. */
export function FirstStartPage() {
  const { t } = useTranslation('signInLink');
  const token = useSecretFragment();
  const link = useFirstStartLink(token);
  const navigate = useNavigate();
  if (token === '' || (link.isError && isUnusableLink(link.error))) {
    return (
      <PublicPage title={t('unusable.title')} intro={t('firstStart.unusableText')}>
        {null}
      </PublicPage>
    );
  }
  const known = link.data?.municipality ?? null;
  return (
    <PublicPage
      title={t('firstStart.title')}
      intro={known === null ? t('firstStart.intro') : t('firstStart.introOf', { municipality: known })}
    >
      <Loaded query={link}>
        {({ municipality }) => (
          <FirstStartForm
            token={token}
            knownMunicipality={municipality}
            onDone={() => void navigate(paths.home(), { replace: true })}
          />
        )}
      </Loaded>
    </PublicPage>
  );
}
