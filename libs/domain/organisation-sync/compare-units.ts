import type { KnownOrganisation, KnownUnit } from './known-organisation';
import type { Matches } from './matches';
import type { SourceOrganisation, SourceUnit } from './source-organisation';
import type { Subject, SyncChange, SyncProblem, SyncProblemCode } from './sync-plan';

/** What becomes of the units, and which of the source's units people may be employed in afterwards. */
export interface ComparedUnits {
  readonly changes: readonly SyncChange[];
  readonly problems: readonly SyncProblem[];
  readonly usable: ReadonlySet<string>;
}

/** Compares the units of the source with those that are there; a unit over another one comes before it. */
export function compareUnits(
  source: SourceOrganisation,
  known: KnownOrganisation,
  matches: Matches,
): ComparedUnits {
  const changes: SyncChange[] = [];
  const problems: SyncProblem[] = [];
  const usable = new Set<string>();
  const rowOf = new Map<string, SourceUnit>();
  const nameTaken = new Map(known.units.map(({ id, name }) => [name, id]));
  const agreementOf = new Map<string, string>();
  const wrong = (row: SourceUnit, code: SyncProblemCode, facts: SyncProblem['facts'] = {}): void => {
    problems.push({ code, place: row.place, facts: { unit: row.name, ...facts } });
  };

  for (const row of source.units) {
    if (rowOf.has(row.id)) wrong(row, 'unit-twice');
    else rowOf.set(row.id, row);
  }
  for (const row of parentsFirst([...rowOf.values()], rowOf)) {
    if ('loop' in row) {
      wrong(row.loop, 'unit-under-itself');
      continue;
    }
    follow(row);
  }
  if (source.isComplete) problems.push(...missingUnits(known, rowOf, matches));
  return { changes, problems, usable };

  function follow(row: SourceUnit): void {
    const unit = matches.units.get(row);
    if (unit?.isClosed) return wrong(row, 'unit-closed');
    const owner = nameTaken.get(row.name);
    const isFree = owner === undefined || owner === unit?.id;
    if (!isFree) wrong(row, 'unit-name-taken');
    const isParentKnown = typeof row.parentId !== 'string' || usable.has(row.parentId);
    if (!isParentKnown) wrong(row, 'unit-unknown', { unknown: row.parentId ?? '' });
    if (row.agreementId !== undefined && !known.agreementIds.includes(row.agreementId)) {
      wrong(row, 'agreement-unknown', { agreement: row.agreementId });
      if (unit === undefined) return;
    }
    if (unit !== undefined) followKnown(row, unit, isFree, isParentKnown);
    else if (isFree && isParentKnown) add(row);
  }

  function add(row: SourceUnit): void {
    const parent = parentOf(row);
    const above =
      row.parentId === null || row.parentId === undefined ? undefined : agreementOf.get(row.parentId);
    const agreementId = row.agreementId ?? above;
    if (agreementId === undefined) return wrong(row, 'agreement-missing');
    changes.push({
      kind: 'unit-added',
      sourceId: row.id,
      name: row.name,
      parent: parent ?? null,
      agreementId,
    });
    nameTaken.set(row.name, row.id);
    agreementOf.set(row.id, agreementId);
    usable.add(row.id);
  }

  function followKnown(row: SourceUnit, unit: KnownUnit, isFree: boolean, isParentKnown: boolean): void {
    usable.add(row.id);
    agreementOf.set(row.id, unit.agreementId);
    if (row.agreementId !== undefined && row.agreementId !== unit.agreementId) {
      wrong(row, 'agreement-differs', { agreement: row.agreementId, before: unit.agreementId });
    }
    if (isFree && row.name !== unit.name) {
      changes.push({ kind: 'unit-renamed', unitId: unit.id, before: unit.name, name: row.name });
      nameTaken.delete(unit.name);
      nameTaken.set(row.name, unit.id);
    }
    const parent = parentOf(row);
    if (!isParentKnown || parent === undefined || isSame(parent, unit.parentId)) return;
    changes.push({ kind: 'unit-moved', unitId: unit.id, name: row.name, parent });
  }

  /** Undefined when the source does not say. */
  function parentOf({ parentId }: SourceUnit): Subject | null | undefined {
    return typeof parentId === 'string' ? matches.unit(parentId) : parentId;
  }
}

function isSame(subject: Subject | null, id: string | null): boolean {
  return subject === null ? id === null : 'id' in subject && subject.id === id;
}

/** Each unit after the one over it; those that lie under themselves are told as a loop. */
function parentsFirst(
  rows: readonly SourceUnit[],
  rowOf: ReadonlyMap<string, SourceUnit>,
): readonly (SourceUnit | { readonly loop: SourceUnit })[] {
  const done = new Set<SourceUnit>();
  const ordered: (SourceUnit | { readonly loop: SourceUnit })[] = [];
  for (const row of rows) {
    const path: SourceUnit[] = [];
    let at: SourceUnit | undefined = row;
    while (at !== undefined && !done.has(at) && !path.includes(at)) {
      path.push(at);
      at = typeof at.parentId === 'string' ? rowOf.get(at.parentId) : undefined;
    }
    const loopsFrom = at === undefined ? -1 : path.indexOf(at);
    for (const [index, each] of [...path.entries()].reverse()) {
      done.add(each);
      ordered.push(loopsFrom >= 0 && index >= loopsFrom ? { loop: each } : each);
    }
  }
  return ordered;
}

/** Units are closed by a person, who sees who works in them; a complete source that leaves one out is told of. */
function missingUnits(
  { units }: KnownOrganisation,
  rowOf: ReadonlyMap<string, SourceUnit>,
  matches: Matches,
): SyncProblem[] {
  const matchedIds = new Set([...matches.units.values()].map(({ id }) => id));
  return units
    .filter(
      ({ id, sourceId, isClosed }) =>
        sourceId !== null && !isClosed && !matchedIds.has(id) && !rowOf.has(sourceId),
    )
    .map(({ name }) => ({ code: 'unit-missing', place: null, facts: { unit: name } }));
}
