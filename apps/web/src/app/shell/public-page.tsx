import { Segments } from '@rulleplan/ui';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages } from '../../i18n';
import { Brand } from './brand';
import './header.css';
import './public-page.css';

export interface PublicPageProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of what is shown without a session: one card, and the choice of language. */
export function PublicPage({ title, intro, children }: PublicPageProps) {
  const { t, i18n } = useTranslation(['session', 'shell']);
  useEffect(() => {
    document.title = `${title} · ${t('shell:productName')}`;
  }, [title, t]);
  const names = { da: t('shell:person.danish'), en: t('shell:person.english') };
  return (
    <main className="public-page">
      <div className="public-page__card">
        <Brand />
        <div>
          <h1>{title}</h1>
          {intro !== undefined && <p className="public-page__intro">{intro}</p>}
        </div>
        {children}
      </div>
      <Segments
        label={t('session:language')}
        options={languages.map((id) => ({ id, label: names[id] }))}
        value={i18n.language === 'en' ? 'en' : 'da'}
        onChange={(language) => void chooseLanguage(language)}
      />
    </main>
  );
}
