import type { PayrollEvent } from '@rulleplan/api-client';
import { isoWeekOf } from '@rulleplan/domain/time';
import { Facts, Panel } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';

export interface EventPanelProps {
  readonly event: PayrollEvent | null;
  /** The ledger it stands in, for the other lines of the same shift. */
  readonly events: readonly PayrollEvent[];
  readonly onClose: () => void;
}

/** What one line of the ledger rests on: the shift, the clause, the version of the rates, the closed week. */
export function EventPanel({ event, events, onClose }: EventPanelProps) {
  const { t } = useTranslation(['payroll', 'shell']);
  const { longDate } = useFormats();
  if (event === null) return null;
  return (
    <Panel
      title={t(`lines.${event.line}`)}
      subtitle={t('detail.subtitle', { person: event.personName, date: longDate(event.date) })}
      isOpen
      onClose={onClose}
      closeLabel={t('shell:close')}
    >
      <div className="event-panel">
        <EventFacts event={event} />
        <ShiftLines event={event} events={events} />
        <p className="event-panel__id">
          {t('detail.eventId')}: {event.id}
        </p>
      </div>
    </Panel>
  );
}

function EventFacts({ event }: { readonly event: PayrollEvent }) {
  const { t } = useTranslation('payroll');
  const { momentShort, clock, duration, percent: percentText, shortDate } = useFormats();
  const { percent, payrollId } = event;
  return (
    <Facts
      facts={[
        { name: t('detail.span'), value: `${momentShort(event.from)} – ${clock(event.to)}` },
        { name: t('detail.exact'), value: duration(event.minutes) },
        {
          name: t('detail.payable'),
          value: (
            <>
              {duration(event.payableMinutes)}
              {event.payableMinutes !== event.minutes && (
                <span className="event-panel__note">{t('detail.rounded')}</span>
              )}
            </>
          ),
        },
        {
          name: t('detail.percent'),
          value:
            percent === null
              ? t('detail.noPercent')
              : t('detail.percentOf', { percent: percentText(percent) }),
        },
        { name: t('detail.clause'), value: event.clause },
        {
          name: t('detail.agreement'),
          value: t('detail.version', { agreement: event.agreement, version: shortDate(event.version) }),
        },
        { name: t('detail.unit'), value: event.unitName },
        {
          name: t('detail.week'),
          value: t('detail.weekText', {
            week: isoWeekOf(event.weekStart).week,
            when: momentShort(event.createdAt),
          }),
        },
        { name: t('detail.payrollId'), value: payrollId ?? t('detail.noPayrollId') },
      ]}
    />
  );
}

/** All the lines the same shift earned, so that one sees the whole of it. */
function ShiftLines({ event, events }: Pick<EventPanelProps, 'events'> & { readonly event: PayrollEvent }) {
  const { t } = useTranslation('payroll');
  const { duration, clockSpan } = useFormats();
  const lines = events.filter(({ shiftId }) => shiftId === event.shiftId);
  return (
    <section>
      <h3>{t('detail.shiftLines')}</h3>
      <ul className="event-panel__lines">
        {lines.map((line) => (
          <li key={line.id} {...(line.id === event.id && { 'aria-current': true })}>
            <span>
              {t(`lines.${line.line}`)} {clockSpan(line.from, line.to)}
            </span>
            <span className="ui-numbers">{duration(line.payableMinutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
