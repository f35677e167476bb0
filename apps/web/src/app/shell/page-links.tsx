import { classNames, Icon, Menu, MenuItem, MenuSection, type IconName } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import type { PageGroup } from '../pages';
import { phoneRowOf, rowOf, type PagesOfGroup } from './grouped-pages';
import { useScreen } from './use-screen';
import { useVisiblePages, type VisiblePage } from './visible-pages';
import './page-links.css';

/** How many names or thumbs there is room for beside each other. */
const room = { phone: 5, tablet: 5, desktop: 8 } as const;

/**
 * The navigation: a row under the header, on a phone at the bottom of the screen. What does not fit stands behind
 * a button with its group's name, on a phone behind "More".
 */
export function PageLinks() {
  const { t } = useTranslation();
  const screen = useScreen();
  const pages = useVisiblePages().filter(({ group }) => group !== 'account');
  return (
    <nav className="page-links" aria-label={t('navigation')}>
      <ul className="page-links__list">
        {screen === 'phone' ? <PhoneRow pages={pages} /> : <Row pages={pages} room={room[screen]} />}
      </ul>
    </nav>
  );
}

function Row({ pages, room }: { readonly pages: readonly VisiblePage[]; readonly room: number }) {
  return rowOf(pages, room).map((place) =>
    place.kind === 'link' ? (
      <PageLink key={place.page.name} page={place.page} />
    ) : (
      <GroupMenu key={place.group} group={place.group} pages={place.pages} />
    ),
  );
}

function PhoneRow({ pages }: { readonly pages: readonly VisiblePage[] }) {
  const { t } = useTranslation();
  const { row, rest } = phoneRowOf(pages, room.phone);
  const isHere = useIsHere();
  return (
    <>
      {row.map((page) => (
        <PageLink key={page.name} page={page} />
      ))}
      {rest.length > 0 && (
        <li className="page-links__item">
          <Menu
            label={t('more')}
            triggerClassName={linkClass(rest.some(({ pages: own }) => own.some(isHere)))}
            trigger={
              <>
                <Icon name="more" />
                <span className="page-links__short-name">{t('more')}</span>
              </>
            }
          >
            {rest.map(({ group, pages: own }) => (
              <MenuSection key={group} title={t(`groups.${group}`)}>
                {pageItems(own, isHere, (name) => t(`pages.${name}`))}
              </MenuSection>
            ))}
          </Menu>
        </li>
      )}
    </>
  );
}

function PageLink({ page }: { readonly page: VisiblePage }) {
  const { t } = useTranslation();
  return (
    <li className="page-links__item">
      <NavLink to={page.to} className="page-links__link">
        <Icon name={page.icon} />
        <span className="page-links__name">{t(`pages.${page.name}`)}</span>
        <span className="page-links__short-name" aria-hidden="true">
          {t(`pagesShort.${page.name}`)}
        </span>
      </NavLink>
    </li>
  );
}

const groupIcons = {
  own: 'person',
  team: 'people',
  lead: 'check-circle',
  administration: 'tree',
  account: 'person',
} as const satisfies { readonly [group in PageGroup]: IconName };

function GroupMenu({ group, pages }: PagesOfGroup) {
  const { t } = useTranslation();
  const isHere = useIsHere();
  return (
    <li className="page-links__item">
      <Menu
        label={t(`groups.${group}`)}
        triggerClassName={linkClass(pages.some(isHere))}
        trigger={
          <>
            <Icon name={groupIcons[group]} />
            <span className="page-links__name">{t(`groups.${group}`)}</span>
            <Icon name="chevron-down" size={16} />
          </>
        }
      >
        {pageItems(pages, isHere, (name) => t(`pages.${name}`))}
      </Menu>
    </li>
  );
}

function pageItems(
  pages: readonly VisiblePage[],
  isHere: (page: VisiblePage) => boolean,
  nameOf: (name: VisiblePage['name']) => string,
) {
  return pages.map((page) => (
    <MenuItem key={page.name} id={page.name} icon={page.icon} href={page.to} isChosen={isHere(page)}>
      {nameOf(page.name)}
    </MenuItem>
  ));
}

function useIsHere(): (page: VisiblePage) => boolean {
  const { pathname } = useLocation();
  return ({ to }) => pathname === to || pathname.startsWith(`${to}/`);
}

function linkClass(isHere: boolean): string {
  return classNames('page-links__link', isHere && 'page-links__link--here');
}
