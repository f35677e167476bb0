import type { DataReader } from '@rulleplan/api-client';
import { readersByDay } from './readers-by-day';

const look = (at: string, changed: Partial<DataReader> = {}): DataReader => ({
  at,
  byName: 'Lone Leder',
  role: 'leader',
  onBehalfOfName: null,
  action: 'balance-read',
  unitName: 'Bøgelundhjemmet',
  ...changed,
});

describe('who has seen my data, by day', () => {
  it('is nothing when nobody looked', () => {
    expect(readersByDay([])).toEqual([]);
  });

  it('tells the same look of one day once, with its moments', () => {
    const days = readersByDay([look('2026-11-25T10:05:00+01:00'), look('2026-11-25T09:00:00+01:00')]);
    expect(days).toHaveLength(1);
    expect(days[0]?.readers).toHaveLength(1);
    expect(days[0]?.readers[0]?.moments).toEqual(['2026-11-25T10:05:00+01:00', '2026-11-25T09:00:00+01:00']);
  });

  it('parts days at Danish midnight', () => {
    const days = readersByDay([look('2026-11-24T23:00:00Z'), look('2026-11-24T22:59:59Z')]);
    expect(days.map(({ date }) => date)).toEqual(['2026-11-25', '2026-11-24']);
  });

  it.each<Partial<DataReader>>([
    { byName: 'Hanne Personale' },
    { action: 'absence-read' },
    { onBehalfOfName: 'Lone Leder' },
    { unitName: null },
    { role: 'hr' },
  ])('keeps apart what differs in %j', (changed) => {
    const days = readersByDay([
      look('2026-11-25T10:00:00+01:00'),
      look('2026-11-25T10:00:00+01:00', changed),
    ]);
    expect(days[0]?.readers).toHaveLength(2);
  });
});
