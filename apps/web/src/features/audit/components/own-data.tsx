import { Card, LinkButton } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { myDataFile } from '../api/get-my-readers';
import './readers.css';

/** A copy of all that is kept about oneself, to take along. */
export function OwnData() {
  const { t } = useTranslation('whoSawMe');
  return (
    <Card title={t('ownData.title')}>
      <p>{t('ownData.text')}</p>
      <ul className="own-data__list">
        <li>{t('ownData.person')}</li>
        <li>{t('ownData.roster')}</li>
        <li>{t('ownData.absence')}</li>
        <li>{t('ownData.payroll')}</li>
        <li>{t('ownData.sessions')}</li>
        <li>{t('ownData.log')}</li>
      </ul>
      <p className="readers__detail">{t('ownData.format')}</p>
      <div>
        <LinkButton icon="download" href={myDataFile} download>
          {t('ownData.download')}
        </LinkButton>
      </div>
    </Card>
  );
}
