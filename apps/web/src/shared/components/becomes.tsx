import { Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import './becomes.css';

/** An arrow between what was and what is, said in a word to those who hear the page. */
export function Becomes() {
  const { t } = useTranslation();
  return (
    <span className="becomes">
      {' '}
      <Icon name="arrow" size={16} />
      <span className="ui-visually-hidden">{t('becomes')}</span>{' '}
    </span>
  );
}
