import { useTranslation } from 'react-i18next';

/** An arrow between what was and what is, said in a word to those who hear the page. */
export function Becomes() {
  const { t } = useTranslation();
  return (
    <>
      {' '}
      <span aria-hidden="true">→</span>
      <span className="ui-visually-hidden">{t('becomes')}</span>{' '}
    </>
  );
}
