import { Dialog, Icon, Menu, MenuItem, MenuSection, type IconName } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../features/session/api/get-session';
import { useSignOut } from '../../features/session/api/sign-out';
import { chooseLanguage, languages, type Language } from '../../i18n';
import { ProblemBanner } from '../../shared/components/problem-banner';
import { paths } from '../paths';
import { themes, useTheme, type Theme } from '../theme';
import { useVisiblePages } from './visible-pages';

const languageNames = { da: 'person.danish', en: 'person.english' } as const satisfies Record<
  Language,
  string
>;
const themeNames = {
  light: 'person.light',
  dark: 'person.dark',
  device: 'person.device',
} as const satisfies Record<Theme, string>;
const themeIcons = { light: 'sun', dark: 'moon', device: 'contrast' } as const satisfies Record<
  Theme,
  IconName
>;

/** The person: what is about oneself, language, light or dark, sign out. */
export function PersonMenu() {
  const { t, i18n } = useTranslation();
  const [theme, chooseTheme] = useTheme();
  const session = useSession().data;
  // A whole new page: a tablet is shared, and nothing that was shown may stay in its memory.
  const signOut = useSignOut(() => window.location.assign(paths.signIn()));
  const name = session?.person.name ?? '';
  const ownPages = useVisiblePages().filter(({ group }) => group === 'account');
  return (
    <>
      <Menu
        label={t('person.menu', { name })}
        trigger={
          <>
            <Icon name="person" />
            <span className="header__person-name">{name}</span>
            <Icon name="chevron-down" size={16} />
          </>
        }
      >
        {ownPages.length > 0 && (
          <MenuSection title={t('groups.account')}>
            {ownPages.map((page) => (
              <MenuItem key={page.name} id={page.name} icon={page.icon} href={page.to}>
                {t(`pages.${page.name}`)}
              </MenuItem>
            ))}
          </MenuSection>
        )}
        <MenuSection title={t('person.language')}>
          {languages.map((language) => (
            <MenuItem
              key={language}
              id={language}
              icon="globe"
              isChosen={i18n.language === language}
              onAction={() => void chooseLanguage(language)}
            >
              {t(languageNames[language])}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection title={t('person.theme')}>
          {themes.map((choice) => (
            <MenuItem
              key={choice}
              id={choice}
              icon={themeIcons[choice]}
              isChosen={theme === choice}
              onAction={() => chooseTheme(choice)}
            >
              {t(themeNames[choice])}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection title={name}>
          <MenuItem id="sign-out" icon="exit" onAction={() => signOut.mutate()}>
            {t('person.signOut')}
          </MenuItem>
        </MenuSection>
      </Menu>
      <Dialog
        isOpen={signOut.isError}
        onClose={() => signOut.reset()}
        title={t('person.stillSignedIn')}
        closeLabel={t('close')}
        size="small"
      >
        {signOut.isError && <ProblemBanner problem={signOut.error} onRetry={() => signOut.mutate()} />}
      </Dialog>
    </>
  );
}
