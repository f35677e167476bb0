import type { AbsenceKind } from '@rulleplan/domain/absence';
import { emailOf } from './demo-municipality';
import type { DemoUnitKey } from './demo-files';

/** A day of the roster: its week from 1, and Monday 1 … Sunday 7. */
export interface DemoDay {
  readonly week: number;
  readonly day: number;
}

/** When somebody does something. All of it lies before the week of today, the sixth. */
export interface DemoMoment extends DemoDay {
  readonly clock: string;
}

/** A person's shift that begins on a day. */
export interface DemoShift extends DemoDay {
  readonly email: string;
}

export type DemoStep = { readonly at: DemoMoment; readonly unit: DemoUnitKey } & (
  | {
      readonly does: 'propose';
      /** Names the swap for the step that answers it. */
      readonly swap: string;
      readonly offers: DemoShift;
      readonly wants: DemoShift;
      readonly remark?: string;
    }
  | {
      readonly does: 'accept' | 'decline';
      readonly swap: string;
      readonly email: string;
      readonly reason?: string;
    }
  | { readonly does: 'report-absence'; readonly absence: DemoAbsence }
  | {
      readonly does: 'change-times';
      readonly shift: DemoShift;
      /** New clock times; the end lies on the day after. */
      readonly start: string;
      readonly endsNextDayAt: string;
      readonly remark: string;
    }
  /** The leader approves what waits in a week. */
  | { readonly does: 'approve'; readonly week: number }
  | { readonly does: 'close'; readonly week: number }
);

/** Whole days, both included. */
export interface DemoAbsence {
  readonly email: string;
  readonly from: DemoDay;
  readonly to: DemoDay;
  readonly kind: AbsenceKind;
}

const at = (week: number, day: number, clock: string): DemoMoment => ({ week, day, clock });
const on = (week: number, day: number): DemoDay => ({ week, day });
const shiftOf = (name: string, week: number, day: number): DemoShift => ({ email: emailOf(name), week, day });
const away = (name: string, kind: AbsenceKind, from: DemoDay, to: DemoDay): DemoAbsence => ({
  email: emailOf(name),
  kind,
  from,
  to,
});

const home = { unit: 'home' } as const;
const dayCentre = { unit: 'dayCentre' } as const;
const substitutePool = { unit: 'substitutePool' } as const;

/** What happened in the five weeks before today's, in order of time. */
export const demoStory: readonly DemoStep[] = [
  ...plannedAbsences(),
  {
    ...home,
    at: at(1, 4, '18:40'),
    does: 'propose',
    swap: 'kirsten-bodil',
    offers: shiftOf('kirsten.noergaard', 2, 5),
    wants: shiftOf('bodil.groenbaek', 2, 3),
  },
  {
    ...home,
    at: at(1, 5, '07:20'),
    does: 'accept',
    swap: 'kirsten-bodil',
    email: emailOf('bodil.groenbaek'),
  },
  {
    ...dayCentre,
    at: at(1, 5, '10:05'),
    does: 'propose',
    swap: 'bjoern-poul-erik',
    offers: shiftOf('bjoern.elkjaer', 2, 4),
    wants: shiftOf('poul-erik.naesby', 2, 7),
    remark: 'Min søns fodboldstævne ligger torsdag.',
  },
  {
    ...dayCentre,
    at: at(1, 5, '19:30'),
    does: 'accept',
    swap: 'bjoern-poul-erik',
    email: emailOf('poul-erik.naesby'),
  },
  ...mondayRound(1),
  { ...dayCentre, at: at(2, 1, '08:50'), does: 'approve', week: 2 },
  {
    ...home,
    at: at(2, 1, '13:15'),
    does: 'report-absence',
    absence: away('goeran.loekke', 'sickness', on(2, 1), on(2, 3)),
  },
  ...mondayRound(2),
  {
    ...home,
    at: at(3, 3, '21:10'),
    does: 'propose',
    swap: 'aase-pernille',
    offers: shiftOf('aase.lindegaard', 5, 6),
    wants: shiftOf('pernille.hoejlund', 5, 5),
  },
  {
    ...home,
    at: at(3, 4, '08:02'),
    does: 'accept',
    swap: 'aase-pernille',
    email: emailOf('pernille.hoejlund'),
  },
  ...mondayRound(3),
  {
    ...home,
    at: at(4, 2, '16:30'),
    does: 'propose',
    swap: 'henrik-soeren',
    offers: shiftOf('henrik.aegidius', 5, 6),
    wants: shiftOf('soeren.kjaergaard', 5, 2),
    remark: 'Der er rund fødselsdag i familien lørdag.',
  },
  {
    ...home,
    at: at(4, 2, '20:45'),
    does: 'accept',
    swap: 'henrik-soeren',
    email: emailOf('soeren.kjaergaard'),
  },
  {
    ...dayCentre,
    at: at(4, 3, '12:00'),
    does: 'propose',
    swap: 'hanne-nahid',
    offers: shiftOf('hanne.moelgaard', 5, 5),
    wants: shiftOf('nahid.oestergaard', 5, 1),
  },
  {
    ...dayCentre,
    at: at(4, 4, '09:25'),
    does: 'accept',
    swap: 'hanne-nahid',
    email: emailOf('nahid.oestergaard'),
  },
  {
    ...substitutePool,
    at: at(4, 5, '14:00'),
    does: 'propose',
    swap: 'sofie-freja',
    offers: shiftOf('sofie.broenshoej', 5, 3),
    wants: shiftOf('freja.sjoerslev', 5, 5),
  },
  {
    ...substitutePool,
    at: at(4, 5, '17:35'),
    does: 'accept',
    swap: 'sofie-freja',
    email: emailOf('freja.sjoerslev'),
  },
  {
    ...home,
    at: at(4, 6, '11:20'),
    does: 'propose',
    swap: 'rasmus-goeran',
    offers: shiftOf('rasmus.skjoedt', 6, 4),
    wants: shiftOf('goeran.loekke', 6, 6),
  },
  {
    ...home,
    at: at(4, 6, '15:00'),
    does: 'decline',
    swap: 'rasmus-goeran',
    email: emailOf('goeran.loekke'),
    reason: 'Jeg er på kursus den torsdag.',
  },
  ...mondayRound(4),
  { ...dayCentre, at: at(5, 1, '08:50'), does: 'approve', week: 5 },
  {
    ...home,
    at: at(5, 3, '05:50'),
    does: 'report-absence',
    absence: away('joergen.oesterby', 'sickness', on(5, 3), on(5, 4)),
  },
  {
    ...home,
    at: at(5, 3, '12:10'),
    does: 'change-times',
    shift: shiftOf('inge-lise.vraa', 5, 2),
    start: '23:00',
    endsNextDayAt: '11:30',
    remark: 'Blev på vagten, da dagvagten var syg og afløseren først kunne komme kl. 11.30.',
  },
  {
    ...home,
    at: at(5, 4, '19:15'),
    does: 'propose',
    swap: 'kirsten-birthe',
    offers: shiftOf('kirsten.noergaard', 7, 7),
    wants: shiftOf('birthe.raabjerg', 7, 4),
    remark: 'Vi skal til dåb om søndagen.',
  },
  {
    ...home,
    at: at(5, 5, '06:40'),
    does: 'accept',
    swap: 'kirsten-birthe',
    email: emailOf('birthe.raabjerg'),
  },
  {
    ...dayCentre,
    at: at(5, 5, '13:30'),
    does: 'propose',
    swap: 'jytte-hanne',
    offers: shiftOf('jytte.oedum', 7, 4),
    wants: shiftOf('hanne.moelgaard', 7, 6),
    remark: 'Torsdag aften har jeg forældremøde.',
  },
  {
    ...dayCentre,
    at: at(5, 6, '10:00'),
    does: 'accept',
    swap: 'jytte-hanne',
    email: emailOf('hanne.moelgaard'),
  },
  {
    ...home,
    at: at(5, 7, '20:15'),
    does: 'propose',
    swap: 'pernille-mette',
    offers: shiftOf('pernille.hoejlund', 8, 6),
    wants: shiftOf('mette.soerensen', 8, 4),
    remark: 'Jeg vil gerne til koncert lørdag.',
  },
];

/** Holiday and care days that were known when the roster was published. */
function plannedAbsences(): DemoStep[] {
  const known = { at: at(1, 1, '08:00'), does: 'report-absence' } as const;
  return [
    { ...home, ...known, absence: away('laerke.damgaard', 'holiday', on(9, 1), on(9, 7)) },
    { ...home, ...known, absence: away('fatima.noerby', 'care-day', on(7, 4), on(7, 4)) },
    { ...home, ...known, absence: away('kaare.blaabjerg', 'senior-day', on(10, 2), on(10, 2)) },
    { ...dayCentre, ...known, absence: away('vibeke.soenderskov', 'holiday', on(8, 1), on(8, 7)) },
  ];
}

/** On the Monday after a week every leader approves what waits in it, and closes it. */
function mondayRound(week: number): DemoStep[] {
  return [home, dayCentre, substitutePool].flatMap((unit): DemoStep[] => [
    { ...unit, at: at(week + 1, 1, '08:30'), does: 'approve', week },
    { ...unit, at: at(week + 1, 1, '08:35'), does: 'close', week },
  ]);
}
