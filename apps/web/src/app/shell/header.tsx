import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoticeBell } from '../../features/notices/components/notice-bell';
import { useSession } from '../../features/session/api/get-session';
import { paths } from '../paths';
import { Brand } from './brand';
import { PersonMenu } from './person-menu';
import { QuickSignOut } from './quick-sign-out';
import { UnitMenu } from './unit-menu';
import './header.css';

/** The top of every page: the product, the unit, the person. What waits for the person stands before the person. */
export function Header() {
  const { t } = useTranslation();
  const session = useSession().data;
  return (
    <header className="header">
      <Link to={paths.home()} className="header__brand" aria-label={t('productName')}>
        <Brand />
      </Link>
      <UnitMenu />
      <div className="header__actions">
        {session && <NoticeBell myName={session.person.name} />}
        <PersonMenu />
        {session?.sharedDevice === true && <QuickSignOut />}
      </div>
    </header>
  );
}
