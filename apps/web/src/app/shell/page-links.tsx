import { Icon, Menu, MenuItem } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useVisiblePages } from './visible-pages';
import './page-links.css';

// A phone's bottom row holds this many with room for a finger; the rest are under "More".
const roomOnPhone = 4;

/** The navigation: a row under the header, on a phone a row at the bottom of the screen. */
export function PageLinks() {
  const { t } = useTranslation();
  const pages = useVisiblePages();
  const rest = pages.length > roomOnPhone + 1 ? pages.slice(roomOnPhone) : [];
  return (
    <nav className="page-links" aria-label={t('navigation')}>
      <ul className="page-links__list">
        {pages.map((page) => (
          <li
            key={page.name}
            className={
              rest.includes(page) ? 'page-links__item page-links__item--wide-only' : 'page-links__item'
            }
          >
            <NavLink to={page.to} className="page-links__link">
              <Icon name={page.icon} />
              <span className="page-links__name">{t(`pages.${page.name}`)}</span>
              <span className="page-links__short-name" aria-hidden="true">
                {t(`pagesShort.${page.name}`)}
              </span>
            </NavLink>
          </li>
        ))}
        {rest.length > 0 && (
          <li className="page-links__item page-links__item--phone-only">
            <Menu
              label={t('more')}
              triggerClassName="page-links__link"
              trigger={
                <>
                  <Icon name="more" />
                  <span className="page-links__short-name">{t('more')}</span>
                </>
              }
            >
              {rest.map((page) => (
                <MenuItem key={page.name} id={page.name} icon={page.icon} href={page.to}>
                  {t(`pages.${page.name}`)}
                </MenuItem>
              ))}
            </Menu>
          </li>
        )}
      </ul>
    </nav>
  );
}
