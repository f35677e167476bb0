import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { da } from './da';

/**
 * Texts, Danish first. Each file of `da/` is one namespace; `en/` has the same files and must have the same keys
 * or nothing compiles. Add a namespace: one file in each language and one line in each `index.ts`.
 * In a component: `const { t } = useTranslation('roster')` and `t('toolbar.today')`; a key that is not there does
 * not compile. Texts with a number: `key_one` and `key_other`, asked for as `t('key', { count })`.
 */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'rulleplan.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof da;
  }
}

/** Loads the language chosen last on this device, Danish at first. To be awaited before the first render. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'da',
    fallbackLng: false,
    ns: Object.keys(da),
    defaultNS: 'shell',
    resources: { da },
    interpolation: { escapeValue: false },
  });
  await chooseLanguage(rememberedLanguage());
}

/** Switches all texts, and the page's language for screen readers. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'shell')) {
    const { en } = await import('./en');
    for (const [namespace, texts] of Object.entries(en))
      i18next.addResourceBundle(language, namespace, texts);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be closed to us; the choice then lasts until the page is loaded again.
  }
}

function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'da';
  } catch {
    return 'da';
  }
}
