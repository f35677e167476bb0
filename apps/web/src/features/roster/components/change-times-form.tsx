import type { ChangeCheck, TeamShift } from '@rulleplan/api-client';
import { Badge, Banner, Button, Facts, showToast, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../../../shared/components/finding-list';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useFormats } from '../../../shared/formats';
import { useRefusalText } from '../../../shared/refusal-text';
import { useChangeShiftTimes, useCheckShiftTimes } from '../api/change-shift-times';
import { readNewTimes, type NewTimes } from '../new-times';

export interface ChangeTimesFormProps {
  readonly shift: TeamShift;
  readonly onDone: () => void;
}

/** The leader gives a shift other times: first what it does, then saving. */
export function ChangeTimesForm({ shift, onDone }: ChangeTimesFormProps) {
  const { t } = useTranslation(['roster', 'shell']);
  const { clock, longDate } = useFormats();
  const [start, setStart] = useState(() => clock(shift.start));
  const [end, setEnd] = useState(() => clock(shift.end));
  const [remark, setRemark] = useState('');
  const check = useCheckShiftTimes(shift.id);
  const change = useChangeShiftTimes(shift.id);
  const times = readNewTimes(shift.date, start, end);
  const isSame = start === clock(shift.start) && end === clock(shift.end);
  const request = 'mistakes' in times ? null : requestOf(times, shift, remark);
  const edit = (set: (text: string) => void) => (text: string) => {
    set(text);
    // What was worked out belongs to the old times.
    check.reset();
    change.reset();
  };

  return (
    <section className="change-times" aria-label={t('times.title')}>
      <h3>{t('times.title')}</h3>
      <div className="change-times__clocks">
        <TextField
          label={t('times.startTime')}
          value={start}
          onChange={edit(setStart)}
          inputMode="decimal"
          description={longDate(shift.date)}
          errorMessage={mistakeText(t, times, 'start')}
        />
        <TextField
          label={t('times.endTime')}
          value={end}
          onChange={edit(setEnd)}
          inputMode="decimal"
          description={'mistakes' in times ? undefined : longDate(times.endDate)}
          errorMessage={mistakeText(t, times, 'end')}
        />
      </div>
      <TextField
        label={t('times.remark')}
        description={t('times.remarkHelp')}
        value={remark}
        onChange={setRemark}
        rows={2}
        maxLength={500}
      />
      {check.data && !('mistakes' in times) && <TimesEffect check={check.data} minutes={times.minutes} />}
      {check.isError && <ProblemBanner problem={check.error} />}
      {change.isError && <ProblemBanner problem={change.error} />}
      {isSame && <p>{t('times.unchanged')}</p>}
      <div className="change-times__buttons">
        <Button onPress={onDone}>{t('shell:cancel')}</Button>
        {check.data?.possible ? (
          <Button
            variant="primary"
            isPending={change.isPending}
            onPress={() => {
              if (!request) return;
              change.mutate(request, {
                onSuccess: () => {
                  showToast({ text: t('times.saved') });
                  onDone();
                },
              });
            }}
          >
            {t('times.save')}
          </Button>
        ) : (
          <Button
            variant="primary"
            isDisabled={request === null || isSame || check.data !== undefined}
            isPending={check.isPending}
            onPress={() => {
              if (request) check.mutate(request);
            }}
          >
            {t('times.check')}
          </Button>
        )}
      </div>
    </section>
  );
}

function TimesEffect({ check, minutes }: { readonly check: ChangeCheck; readonly minutes: number }) {
  const { t } = useTranslation('roster');
  const { duration, signedDuration } = useFormats();
  const refusalText = useRefusalText();
  const { balanceBeforeMinutes: before, balanceAfterMinutes: after } = check;
  return (
    <div className="change-times__effect" role="status">
      <h4>{t('times.effect')}</h4>
      <Facts
        facts={[
          { name: t('times.newLength'), value: duration(minutes) },
          ...(before === null || after === null
            ? []
            : [
                {
                  name: t('times.balance'),
                  value: t('history.fromTo', {
                    before: signedDuration(before),
                    after: signedDuration(after),
                  }),
                },
              ]),
        ]}
      />
      {check.refusal !== null && check.findings.length === 0 && (
        <Banner tone="danger">{refusalText(check.refusal, {})}</Banner>
      )}
      {check.findings.length > 0 && <FindingList findings={check.findings} />}
      {check.findings.length === 0 && check.possible && <Badge tone="success">{t('times.fine')}</Badge>}
    </div>
  );
}

function requestOf(times: Exclude<NewTimes, { mistakes: unknown }>, shift: TeamShift, remark: string) {
  return {
    start: times.start,
    end: times.end,
    version: shift.version,
    ...(remark.trim() !== '' && { remark: remark.trim() }),
  };
}

type RosterTexts = ReturnType<typeof useTranslation<['roster', 'shell']>>['t'];

function mistakeText(t: RosterTexts, times: NewTimes, field: 'start' | 'end'): string | null {
  const mistake = 'mistakes' in times ? times.mistakes[field] : null;
  return mistake === null ? null : t(`times.${mistake}`);
}
