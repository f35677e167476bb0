import { Button } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useLeaveSharedDevice } from '../../features/session/api/sign-out';
import { paths } from '../paths';

/** On a device that others use: out with one press, always in view. */
export function QuickSignOut() {
  const { t } = useTranslation('session');
  const leave = useLeaveSharedDevice(() => window.location.replace(paths.signIn()));
  return (
    <span className="header__sign-out">
      <Button icon="exit" onPress={leave}>
        {t('signOut')}
      </Button>
    </span>
  );
}
