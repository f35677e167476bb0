import type { DueForErasing, RetentionTime } from '@rulleplan/api-client';
import { Button, showToast, TextField } from '@rulleplan/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirstFault } from '../../../shared/focus-first-fault';
import { useFormats } from '../../../shared/formats';
import { changedTimes, wholeNumber } from '../changed-times';
import { ConfirmRetentionDialog } from './confirm-retention-dialog';
import './retention-form.css';

export interface RetentionFormProps {
  readonly times: readonly RetentionTime[];
  /** Null while it is being counted, and where that did not succeed. */
  readonly due: readonly DueForErasing[] | null;
  readonly isCounting: boolean;
}

/** How long each kind of data is kept, what the law asks for, and what is due. */
export function RetentionForm({ times, due, isCounting }: RetentionFormProps) {
  const { t } = useTranslation('retention');
  const { shortDate } = useFormats();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const textOf = ({ kind, keep }: RetentionTime) => typed[kind] ?? String(keep);
  const problemOf = (time: RetentionTime) => {
    const keep = wholeNumber(textOf(time));
    if (keep !== null && keep >= time.least && keep <= time.most) return null;
    return t('outOfRange', { least: time.least, most: t(`units.${time.unit}`, { count: time.most }) });
  };
  const changes = changedTimes(times, typed);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (times.every((time) => problemOf(time) === null)) setAsking(true);
    else focusFirstFault(event.currentTarget);
  };

  return (
    <form className="retention" onSubmit={submit} noValidate>
      <ul className="retention__kinds">
        {times.map((time) => {
          const { kind, unit, least, usual } = time;
          const isDue = due?.find((each) => each.kind === kind);
          return (
            <li key={kind} className="retention__kind">
              <div className="retention__about">
                <h2 className="retention__name">{t(`kinds.${kind}.name`)}</h2>
                <p>{t(`kinds.${kind}.what`)}</p>
                <p className="retention__detail">
                  {t(`kinds.${kind}.least`, { least: t(`units.${unit}`, { count: least }) })}{' '}
                  {t('usual', { usual: t(`units.${unit}`, { count: usual }) })}
                </p>
              </div>
              <TextField
                label={t(unit === 'years' ? 'keptYears' : 'keptDays')}
                inputMode="numeric"
                autoComplete="off"
                value={textOf(time)}
                onChange={(text) => setTyped({ ...typed, [kind]: text })}
                errorMessage={tried ? problemOf(time) : null}
              />
              <p className="retention__due">
                {isDue === undefined
                  ? isCounting && t('counting')
                  : isDue.count === 0
                    ? t('nothingDue')
                    : isDue.before === null
                      ? t('due', { count: isDue.count })
                      : t('dueBefore', { count: isDue.count, day: shortDate(isDue.before) })}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="retention__detail">{t('erasing')}</p>
      <div>
        <Button type="submit" variant="primary" isDisabled={changes.length === 0}>
          {t('save')}
        </Button>
      </div>
      {asking && (
        <ConfirmRetentionDialog
          changes={changes}
          onSaved={() => {
            setAsking(false);
            setTyped({});
            setTried(false);
            showToast({ text: t('saved') });
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  );
}
