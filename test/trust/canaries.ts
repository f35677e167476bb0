import type { Caller, Town } from './town';
import { marks, type TownRole } from './town-rows';

/** What stands in a protected field, and who may come across it. */
export interface Canary {
  readonly what: string;
  readonly mark: string | RegExp;
  readonly may: (caller: Caller) => boolean;
  /** Nobody ever comes across it: not in an answer, and not in the server's log. */
  readonly never?: true;
}

const near = (caller: Caller, ...roles: TownRole[]) =>
  ['self', 'same-team', 'whole-municipality'].includes(caller.relation) &&
  (roles.length === 0 || roles.some((role) => role === caller.role));

const logReaders = ['hr', 'auditor', 'administrator'] as const;

/** Every mark of the town. Who may is written down here, and nowhere derived from the product. */
export function canariesOf(town: Town): Canary[] {
  const is = (caller: Caller, ...people: { readonly id: string }[]) =>
    people.some(({ id }) => id === caller.person?.id);
  const inPlace = (place: 'sibling' | 'far', relation: Caller['relation']) =>
    [marks.name(place), `${marks.unit(place)}"`].map((mark) => ({
      what: `${place}: ${mark}`,
      mark,
      may: (caller: Caller) => caller.relation === relation || isEverywhere(caller),
    }));
  return [
    {
      what: 'the kind of an absence',
      mark: `"${marks.absence}"`,
      may: (caller) => near(caller, 'leader', 'hr', 'payroll') || is(caller, town.benedikte),
    },
    {
      what: 'a balance',
      mark: marks.balance,
      may: (caller) => near(caller, 'leader', 'hr') || is(caller, town.benedikte),
    },
    {
      what: 'a payroll id',
      mark: marks.payrollId,
      may: (caller) => near(caller, 'leader', 'payroll', 'hr', 'administrator') || is(caller, town.karin),
    },
    {
      what: 'the remark of a swap between others',
      mark: marks.swapRemark,
      may: (caller) =>
        near(caller, 'leader', 'planner', ...logReaders) ||
        is(caller, town.karin, town.tove.person, town.svend.person),
    },
    {
      what: 'the remark on a change of times',
      mark: marks.changeRemark,
      may: (caller) => near(caller, 'leader', 'planner', ...logReaders) || is(caller, town.karin),
    },
    {
      what: 'an e-mail address',
      mark: `erik@${marks.email}`,
      may: (caller) => near(caller, 'leader', ...logReaders),
    },
    ...[marks.name('foreign'), marks.unit('foreign'), 'Kommunemaerke-foreign'].map((mark) => ({
      what: `another municipality: ${mark}`,
      mark,
      may: ({ relation }: Caller) => relation === 'other-municipality',
    })),
    ...[`${marks.name('home')} karin`, marks.unit('home')].map((mark) => ({
      what: `a unit that is not theirs: ${mark}`,
      mark,
      // Whoever was there keeps it in the export of their own data.
      may: (caller: Caller) =>
        near(caller) || caller.relation === 'ended' || is(caller, town.karin, town.benedikte),
    })),
    {
      what: 'the municipality, to another',
      mark: 'Kommunemaerke-own',
      may: ({ relation }) => !['other-municipality', 'anonymous'].includes(relation),
    },
    ...inPlace('sibling', 'other-team'),
    ...inPlace('far', 'other-unit'),
    { what: 'the hash of a password', mark: '$argon2', may: () => false, never: true },
  ];
}

function isEverywhere({ role, relation }: Caller): boolean {
  return relation === 'whole-municipality' || (role === 'administrator' && relation === 'self');
}

/** Whether an answer or a line of the log holds the mark. */
export function holds(text: string, { mark }: Pick<Canary, 'mark'>): boolean {
  return typeof mark === 'string' ? text.includes(mark) : mark.test(text);
}
