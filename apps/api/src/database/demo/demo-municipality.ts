import type { AgreementOverride } from '@rulleplan/domain/agreements';
import type { GivenRole } from '@rulleplan/domain/identity';
import { addDays, mondayOf, type CalendarDate } from '@rulleplan/domain/time';
import type { DemoUnitKey } from './demo-files';

/** A municipality that does not exist, with people who do not either. */
export const demoMunicipality = 'Birkelund Kommune';

/** Everybody's password in the demo; shown when it starts. */
export const demoPassword = 'birkelund';

/** What the units lie under. */
export const demoArea = 'Social og omsorg';

export interface DemoUnit {
  readonly key: DemoUnitKey;
  readonly name: string;
  readonly agreementId: string;
  readonly staffGroup: string;
  /** What the unit has agreed on its own; null where the national agreement holds as it is. */
  readonly agreed: 'at-once' | 'after-leader' | null;
}

export const demoUnits: readonly DemoUnit[] = [
  {
    key: 'home',
    name: 'Botilbuddet Åkilden',
    agreementId: '79.01',
    staffGroup: 'sosu',
    agreed: 'at-once',
  },
  {
    key: 'dayCentre',
    name: 'Dagcentret Mølleåen',
    agreementId: '79.01',
    staffGroup: 'sosu',
    agreed: 'after-leader',
  },
  {
    key: 'substitutePool',
    name: 'Vikarpuljen',
    agreementId: '79.01',
    staffGroup: 'timelønnet',
    agreed: null,
  },
];

/** Those who are on no roster: the leaders and the town hall. */
export interface DemoOfficer {
  readonly name: string;
  readonly email: string;
  readonly role: GivenRole;
  /** Null for the whole municipality. */
  readonly unit: DemoUnitKey | null;
}

export const demoOfficers: readonly DemoOfficer[] = [
  { name: 'Birgitte Holm Åkjær', email: emailOf('birgitte.aakjaer'), role: 'leader', unit: 'home' },
  { name: 'Jens-Ole Kjær', email: emailOf('jens-ole.kjaer'), role: 'leader', unit: 'dayCentre' },
  { name: 'Lisbeth Søgård', email: emailOf('lisbeth.soegaard'), role: 'leader', unit: 'substitutePool' },
  { name: 'Marie Dalgård', email: emailOf('marie.dalgaard'), role: 'hr', unit: null },
  { name: 'Knud Brøndum', email: emailOf('knud.broendum'), role: 'payroll', unit: null },
  { name: 'Inger Lykkegård', email: emailOf('inger.lykkegaard'), role: 'planner', unit: 'home' },
  { name: 'Tove Brøns', email: emailOf('tove.broens'), role: 'union-representative', unit: 'home' },
  { name: 'Henrik Østergård', email: emailOf('henrik.oestergaard'), role: 'administrator', unit: null },
  { name: 'Ida Skårup', email: emailOf('ida.skaarup'), role: 'auditor', unit: null },
];

/** Somebody on a roster who can be tried. */
export interface DemoTeamMember {
  readonly email: string;
  readonly unit: DemoUnitKey;
  readonly as: 'team member' | 'deputy leader' | 'substitute';
}

/** Stands in for the leader of the home while she is away. */
export const demoDeputy: DemoTeamMember = {
  email: emailOf('kirsten.noergaard'),
  unit: 'home',
  as: 'deputy leader',
};

/** Is called in by the home and the day centre too. */
export const demoSubstitute: DemoTeamMember = {
  email: emailOf('sofie.broenshoej'),
  unit: 'substitutePool',
  as: 'substitute',
};

/** Two of the home who can swap an evening next week, its deputy, and one of each of the other units. */
export const demoTeamMembers: readonly DemoTeamMember[] = [
  { email: emailOf('mette.soerensen'), unit: 'home', as: 'team member' },
  { email: emailOf('soeren.kjaergaard'), unit: 'home', as: 'team member' },
  demoDeputy,
  { email: emailOf('hanne.moelgaard'), unit: 'dayCentre', as: 'team member' },
  demoSubstitute,
];

/** An address at the municipality; the domain can never exist. */
export function emailOf(name: string): string {
  return `${name}@birkelund.example`;
}

/** Weeks of the published roster; also the norm period's. */
export const demoWeeks = 12;
const weeksBeforeToday = 5;

/** The Monday the roster starts on: so long ago that there is a past, and a future. */
export function demoRosterStart(today: CalendarDate): CalendarDate {
  return addDays(mondayOf(today), -7 * weeksBeforeToday);
}

/** What home and day centre have agreed: 12 weeks, plus/minus 20 hours, and how a swap takes effect. */
export function demoAgreement(
  takeEffect: 'at-once' | 'after-leader',
  rosterStart: CalendarDate,
): AgreementOverride {
  return {
    normPeriod: { weeks: demoWeeks, anchor: rosterStart, toleranceMinutes: 20 * 60, carryOver: true },
    swaps: { takeEffect },
  };
}
