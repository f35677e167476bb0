import { Badge, Card } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { PermissionsOverview } from '../../features/access/components/permissions-overview';
import { useSession } from '../../features/session/api/get-session';
import { Page } from '../../shared/components/page';
import { useScreen } from '../shell/use-screen';
import { useUnitChoice } from '../unit';

/** Who may do what, for everybody who is signed in. */
export function PermissionsPage() {
  const { t } = useTranslation('access');
  const grants = useSession().data?.grants ?? [];
  const { units } = useUnitChoice();
  const lines = grants.map(({ role, unitId }) => {
    const unit = units.find(({ id }) => id === unitId)?.name ?? t('mine.someUnit');
    return unitId === null
      ? t('mine.everywhere', { role: t(`roles.${role}`) })
      : t('mine.in', { role: t(`roles.${role}`), unit });
  });
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <Card title={t('mine.title')}>
        {lines.length === 0 ? (
          <p>{t('mine.none')}</p>
        ) : (
          <ul className="permissions__mine">
            {[...new Set(lines)].map((line) => (
              <li key={line}>
                <Badge>{line}</Badge>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <PermissionsOverview hasRoom={useScreen() === 'desktop'} />
    </Page>
  );
}
