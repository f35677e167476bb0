import type { DataReader } from '@rulleplan/api-client';
import { Button, EmptyState } from '@rulleplan/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { readersByDay, type ReaderOfDay } from '../readers-by-day';
import './readers.css';

export interface ReadersProps {
  readonly looks: readonly DataReader[];
  readonly hasOlder: boolean;
  readonly isFetchingOlder: boolean;
  readonly onOlder: () => void;
}

/** Who looked at my data, day by day, in sentences. */
export function Readers({ looks, hasOlder, isFetchingOlder, onOlder }: ReadersProps) {
  const { t } = useTranslation('whoSawMe');
  const { fullDate } = useFormats();
  const days = useMemo(() => readersByDay(looks), [looks]);
  if (days.length === 0) {
    return (
      <EmptyState icon="eye" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      {days.map(({ date, readers }) => (
        <section key={date} aria-label={fullDate(date)}>
          <h3 className="readers__day">{fullDate(date)}</h3>
          <ul>
            {readers.map((reader) => (
              <Reader key={`${reader.byName} ${reader.action} ${reader.moments.join()}`} reader={reader} />
            ))}
          </ul>
        </section>
      ))}
      {hasOlder ? (
        <div>
          <Button isPending={isFetchingOlder} onPress={onOlder}>
            {t('older')}
          </Button>
        </div>
      ) : (
        <p className="readers__detail">{t('end')}</p>
      )}
    </>
  );
}

const momentsAtMost = 6;

function Reader({ reader }: { readonly reader: ReaderOfDay }) {
  const { t } = useTranslation(['whoSawMe', 'access']);
  const { clock, list } = useFormats();
  const { byName, role, onBehalfOfName, action, unitName, moments } = reader;
  const name = byName ?? t('whoSawMe:system');
  const who =
    onBehalfOfName !== null
      ? t('whoSawMe:onBehalfOf', { name, leader: onBehalfOfName })
      : role !== null
        ? t('whoSawMe:withRole', { name, role: t(`access:roles.${role}`).toLocaleLowerCase() })
        : name;
  const times = moments.slice(0, momentsAtMost).map(clock).reverse();
  const more = moments.length - times.length;
  return (
    <li className="readers__reader">
      <p>{t(`whoSawMe:looks.${action}`, { who })}</p>
      <p className="readers__detail">
        {t('whoSawMe:at', {
          times: list(more > 0 ? [...times, t('whoSawMe:more', { count: more })] : times),
        })}
        {unitName !== null && `, ${unitName}`}
      </p>
    </li>
  );
}
