import { agreementInForce, findAgreement } from '@rulleplan/domain/agreements';
import { rollOut, type BasePlan, type RolledShift } from '@rulleplan/domain/base-plan';
import { isRefused } from '@rulleplan/domain/decision';
import type { RosterPerson } from '@rulleplan/domain/roster';
import type { CalendarDate } from '@rulleplan/domain/time';
import { nameKey, type ImportPlan } from '../../imports/import-plan';
import { readImport } from '../../imports/read-import';
import { demoFiles, type DemoUnitKey } from './demo-files';
import { demoAgreement, demoUnits, demoWeeks } from './demo-municipality';

/** The files of a demo unit, read as the import reads them. */
export function demoPlan(key: DemoUnitKey): ImportPlan {
  const plan = plans.get(key) ?? readImport(demoFiles[key]);
  if ('refused' in plan) throw new Error(JSON.stringify(plan.problems, null, 2));
  plans.set(key, plan);
  return plan;
}

/** Read once: specs ask for hundreds of Mondays. */
const plans = new Map<DemoUnitKey, ImportPlan>();

/** The base plan of a demo unit; a person's name stands for the employment. */
export function demoBasePlan({ weeks, dutyTypes, lines }: ImportPlan): BasePlan {
  return {
    weeks,
    dutyTypes: dutyTypes.map(({ kind, requires, ...rest }) => ({
      ...rest,
      kind: kind ?? 'duty',
      requires: requires ?? [],
    })),
    lines: lines.map(({ person, weeks: ofLine }) => ({
      id: person,
      employmentId: person,
      startWeek: 1,
      days: ofLine.map(({ days }) => days),
    })),
  };
}

export function demoShifts(plan: ImportPlan, from: CalendarDate, weeks = demoWeeks): readonly RolledShift[] {
  const rolled = rollOut(demoBasePlan(plan), { from, weeks });
  if (isRefused(rolled)) throw new Error(JSON.stringify(rolled));
  return rolled.shifts;
}

/** The people of a demo unit with their shifts of twelve weeks from a Monday, as the rule book wants them. */
export function demoPeople(key: DemoUnitKey, from: CalendarDate): RosterPerson[] {
  const plan = demoPlan(key);
  const shifts = demoShifts(plan, from);
  const { agreementId, agreed } = demoUnits.find((unit) => unit.key === key) ?? {};
  const national = findAgreement(agreementId ?? '');
  if (national === null) throw new Error(`no agreement ${agreementId}`);
  const override = agreed ? demoAgreement(agreed, from) : {};
  const agreement = agreementInForce(national, [{ id: key, validFrom: null, validTo: null, override }]);
  return plan.people.map((person) => ({
    id: person.name,
    employment: {
      id: person.name,
      personId: nameKey(person.name),
      unitId: key,
      weeklyMinutes: person.weeklyMinutes,
      staffGroup: person.staffGroup ?? '',
      fixedNight: person.fixedNight ?? false,
      hourly: person.hourly ?? false,
      employedFrom: person.employedFrom ?? from,
      employedTo: person.employedTo,
      competences: person.competences.map((name) => ({ name, heldTo: null })),
    },
    agreement,
    normPeriods: [{ from, weeks: demoWeeks }],
    openingBalanceMinutes: 0,
    shifts: shifts
      .filter(({ employmentId }) => employmentId === person.name)
      .map(({ date, dutyTypeCode, ...shift }) => ({
        ...shift,
        id: `${person.name} ${date} ${dutyTypeCode}`,
        person: person.name,
      })),
    shiftsElsewhere: [],
    absences: [],
  }));
}
