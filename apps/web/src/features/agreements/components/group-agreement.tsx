import type { AgreementNumber, GroupAgreement } from '@rulleplan/api-client';
import { Badge, Card, Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { useNumberText } from './number-text';
import './group-agreement.css';

/** What holds for a group of staff: each number beside the national one, with its clause and how sure it is. */
export function GroupAgreementCard({ group }: { readonly group: GroupAgreement }) {
  const { t } = useTranslation('agreements');
  const { shortDate, momentShort } = useFormats();
  const text = useNumberText();
  const columns: readonly TableColumn<AgreementNumber>[] = [
    { id: 'name', header: t('number'), rowHeader: true, cell: ({ name }) => t(`numbers.${name}`) },
    {
      id: 'value',
      header: t('holds'),
      cell: ({ name, value, overriddenBy }) => (
        <span className="agreement__value">
          {text(name, value)}
          {overriddenBy !== null && <Badge tone="info">{t('local')}</Badge>}
        </span>
      ),
    },
    { id: 'national', header: t('national'), cell: ({ name, national }) => text(name, national) },
    {
      id: 'clause',
      header: t('clause'),
      cell: ({ clause, sureness }) => (
        <span className="agreement__clause">
          {clause}
          <span className="agreement__sureness">{t(`sureness.${sureness}`)}</span>
        </span>
      ),
    },
  ];
  return (
    <Card
      title={group.staffGroup}
      aside={t('version', { agreement: group.agreementId, version: shortDate(group.version) })}
    >
      <p className="agreement__name">{group.agreementName}</p>
      <Table
        caption={t('caption', { group: group.staffGroup })}
        captionHidden
        columns={columns}
        rows={group.numbers}
        rowKey={({ name }) => name}
      />
      <h3 className="agreement__heading">{t('locals.title')}</h3>
      {group.locals.length === 0 ? (
        <p className="agreement__name">{t('locals.none')}</p>
      ) : (
        <ul className="agreement__locals">
          {group.locals.map(({ id, validFrom, validTo, history }) => (
            <li key={id}>
              {t('locals.span', {
                from: validFrom === null ? t('locals.always') : shortDate(validFrom),
                to: validTo === null ? t('locals.noEnd') : shortDate(validTo),
              })}
              {history.map(({ id: entry, at, byName }) => (
                <p key={entry} className="agreement__saved">
                  {t('locals.saved', { when: momentShort(at), name: byName ?? t('locals.system') })}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
