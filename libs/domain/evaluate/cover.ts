import { partsOutside, unionOf, type Instant, type Span } from '../time';
import { groupedByPerson } from './grouped-by-person';
import type { CoverNeed, Plan } from './plan';

/** How a cover need is met. */
export interface MetNeed extends CoverNeed {
  /** The fewest people there at any moment of it. */
  readonly present: number;
}

/** When people are there, in order of time; no two spans of one person overlap. */
interface Presence {
  readonly spans: readonly Span[];
  readonly longestMinutes: number;
}

/**
 * For each cover need, how many people are there at its worst moment: holders of a duty, with the competence,
 * who are not absent. Open shifts, on-call, meetings and courses cover nothing.
 */
export function coverOf(plan: Plan): MetNeed[] {
  const spansByPerson = dutySpans(plan);
  const presences = new Map<string | null, Presence>();
  return plan.coverNeeds
    .map((need) => {
      let presence = presences.get(need.competence);
      if (presence === undefined) {
        presence = presenceWith(need.competence, plan, spansByPerson);
        presences.set(need.competence, presence);
      }
      return { ...need, present: fewestIn(need, presence) };
    })
    .sort(byTimeThenCompetenceThenCount);
}

function dutySpans(plan: Plan): ReadonlyMap<string, readonly Span[]> {
  const duties = groupedByPerson(plan.shifts.filter(({ kind }) => kind === 'duty'));
  const absences = groupedByPerson(plan.absences);
  return new Map(
    plan.people.map(({ id }) => {
      const away = unionOf(absences.get(id) ?? []);
      return [id, unionOf(duties.get(id) ?? []).flatMap((span) => partsOutside(span, away))];
    }),
  );
}

function presenceWith(
  competence: string | null,
  plan: Plan,
  spansByPerson: ReadonlyMap<string, readonly Span[]>,
): Presence {
  const spans = plan.people
    .filter(({ competences }) => competence === null || competences.includes(competence))
    .flatMap(({ id }) => spansByPerson.get(id) ?? [])
    .sort((one, other) => one.from - other.from);
  return { spans, longestMinutes: spans.reduce((longest, { from, to }) => Math.max(longest, to - from), 0) };
}

function fewestIn(need: Span, { spans, longestMinutes }: Presence): number {
  const changes: { at: Instant; by: 1 | -1 }[] = [];
  let present = 0;
  // No span that begins earlier than this reaches into the need.
  for (let index = firstFrom(need.from - longestMinutes, spans); index < spans.length; index += 1) {
    const { from, to } = spans[index] as Span;
    if (from >= need.to) break;
    if (to <= need.from) continue;
    if (from <= need.from) present += 1;
    else changes.push({ at: from, by: 1 });
    if (to < need.to) changes.push({ at: to, by: -1 });
  }
  // One person takes over from another in the same minute: who comes is counted before who goes.
  changes.sort((one, other) => one.at - other.at || other.by - one.by);
  let fewest = present;
  for (const { by } of changes) {
    present += by;
    fewest = Math.min(fewest, present);
  }
  return fewest;
}

/** The place of the first span that begins then or later. */
function firstFrom(instant: Instant, spans: readonly Span[]): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).from < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byTimeThenCompetenceThenCount(one: MetNeed, other: MetNeed): number {
  if (one.from !== other.from) return one.from - other.from;
  if (one.to !== other.to) return one.to - other.to;
  if (one.competence !== other.competence) return (one.competence ?? '') < (other.competence ?? '') ? -1 : 1;
  return one.count - other.count;
}
