import { Icon, Menu, MenuItem, MenuSection } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { generatePath, matchPath, useLocation, useNavigate } from 'react-router';
import { pages } from '../pages';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';
import { isVisible } from './visible-pages';

/** Which unit is looked at. Choosing another one stays on the same page where that is possible. */
export function UnitMenu() {
  const { t } = useTranslation();
  const { units, unit } = useUnitChoice();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  if (!unit) return null;
  if (units.length === 1) {
    return (
      <span className="header__unit header__unit--only">
        <Icon name="home" size={18} />
        <span className="header__unit-name">{unit.name}</span>
      </span>
    );
  }
  const choose = (unitId: string) => {
    const held = units.find(({ id }) => id === unitId)?.permissions ?? [];
    const possible = pages.filter((page) => page.perUnit && isVisible(page, held));
    const page = possible.find(({ pattern }) => matchPath(pattern, pathname)) ?? possible[0];
    void navigate(page ? generatePath(page.pattern, { unitId }) : paths.home());
  };
  return (
    <Menu
      label={t('unit.choose', { unit: unit.name })}
      triggerClassName="header__unit"
      trigger={
        <>
          <Icon name="home" size={18} />
          <span className="header__unit-name">{unit.name}</span>
          <Icon name="chevron-down" size={16} />
        </>
      }
    >
      <MenuSection title={t('unit.title')}>
        {units.map(({ id, name }) => (
          <MenuItem key={id} id={id} isChosen={id === unit.id} onAction={() => choose(id)}>
            {name}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
