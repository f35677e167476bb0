import type { PayrollEvent, PayrollLedger } from '@rulleplan/api-client';
import { Button, Card, EmptyState, LinkButton, Table, type TableColumn } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { EventPanel } from './event-panel';
import './ledger.css';

const atOnce = 60;

export interface LedgerProps {
  readonly ledger: PayrollLedger;
  /** Addresses of the same lines as files. */
  readonly files: { readonly csv: string; readonly json: string };
}

/** The payroll events as a table with their sums; each opens to what it rests on. */
export function Ledger({ ledger, files }: LedgerProps) {
  const { t } = useTranslation('payroll');
  const [shown, setShown] = useState(atOnce);
  const [open, setOpen] = useState<PayrollEvent | null>(null);
  const { events } = ledger;
  if (events.length === 0) {
    return (
      <EmptyState icon="coin" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className="ledger">
      <Totals ledger={ledger} />
      <Card
        title={t('ledger.title')}
        aside={
          <div className="ledger__files">
            <LinkButton size="small" icon="download" href={files.csv} download>
              {t('download.csv')}
            </LinkButton>
            <LinkButton size="small" icon="download" href={files.json} download>
              {t('download.json')}
            </LinkButton>
          </div>
        }
      >
        <EventTable events={events.slice(0, shown)} onOpen={setOpen} />
        {events.length > shown && (
          <div className="ledger__more">
            <Button size="small" onPress={() => setShown(shown + 5 * atOnce)}>
              {t('ledger.more', { count: Math.min(5 * atOnce, events.length - shown) })}
            </Button>
            <span>{t('ledger.shown', { shown, all: events.length })}</span>
          </div>
        )}
      </Card>
      <EventPanel event={open} events={events} onClose={() => setOpen(null)} />
    </div>
  );
}

function Totals({ ledger }: { readonly ledger: PayrollLedger }) {
  const { t } = useTranslation('payroll');
  const { duration } = useFormats();
  const columns: readonly TableColumn<PayrollLedger['totals'][number]>[] = [
    { id: 'line', header: t('totals.line'), rowHeader: true, cell: ({ line }) => t(`lines.${line}`) },
    { id: 'exact', header: t('totals.exact'), numeric: true, cell: ({ minutes }) => duration(minutes) },
    {
      id: 'payable',
      header: t('totals.payable'),
      numeric: true,
      cell: ({ payableMinutes }) => duration(payableMinutes),
    },
  ];
  return (
    <Card
      title={t('totals.title')}
      aside={<span className="ledger__count">{t('totals.events', { count: ledger.events.length })}</span>}
    >
      <Table
        caption={t('totals.caption')}
        captionHidden
        columns={columns}
        rows={ledger.totals}
        rowKey={({ line }) => line}
      />
    </Card>
  );
}

function EventTable({
  events,
  onOpen,
}: {
  readonly events: readonly PayrollEvent[];
  readonly onOpen: (event: PayrollEvent) => void;
}) {
  const { t } = useTranslation('payroll');
  const { shortDate, weekdayShort, clockSpan, duration, percent: percentText } = useFormats();
  const columns: readonly TableColumn<PayrollEvent>[] = [
    {
      id: 'date',
      header: t('ledger.date'),
      cell: ({ date, from, to }) => (
        <span className="ledger__when">
          {weekdayShort(date)} {shortDate(date)}
          <span className="ledger__clock">{clockSpan(from, to)}</span>
        </span>
      ),
    },
    { id: 'person', header: t('ledger.person'), rowHeader: true, cell: ({ personName }) => personName },
    { id: 'line', header: t('ledger.line'), cell: ({ line }) => t(`lines.${line}`) },
    { id: 'exact', header: t('ledger.exact'), numeric: true, cell: ({ minutes }) => duration(minutes) },
    {
      id: 'payable',
      header: t('ledger.payable'),
      numeric: true,
      cell: ({ payableMinutes }) => duration(payableMinutes),
    },
    {
      id: 'percent',
      header: t('ledger.percent'),
      numeric: true,
      cell: ({ percent }) => (percent === null ? '–' : percentText(percent)),
    },
    {
      id: 'open',
      header: t('ledger.open'),
      cell: (event) => (
        <Button
          size="small"
          aria-label={t('ledger.openOf', {
            line: t(`lines.${event.line}`),
            person: event.personName,
            date: shortDate(event.date),
          })}
          onPress={() => onOpen(event)}
        >
          {t('ledger.open')}
        </Button>
      ),
    },
  ];
  return (
    <Table
      caption={t('ledger.caption')}
      captionHidden
      columns={columns}
      rows={events}
      rowKey={({ id }) => id}
    />
  );
}
