import type { Finding, RuleId } from '@rulleplan/domain/agreements';
import { wallTime } from '@rulleplan/domain/time';
import { messageOf, type ImportLanguage } from '../imports/import-messages';
import type { ImportOutcome } from '../imports/import-order';
import type { ImportProblem } from '../imports/import-problem';

const words = {
  da: {
    saved: 'Gemt.',
    unchanged: 'Alt var der i forvejen: intet er ændret.',
    previewed: 'Forhåndsvisning: intet er gemt.',
    wrong: (count: number) => `Intet er gemt. Der er ${count} fejl:`,
    row: 'række',
    tallies: ['', 'nye', 'ændrede', 'uændrede'],
    people: 'Personer',
    dutyTypes: 'Vagttyper',
    basePlanLines: 'Linjer i grundplanen',
    shifts: 'Vagter udrullet',
    norm: (from: string, weeks: number) => `Normperioden tælles fra ${from} og er ${weeks} uger.`,
    findings: 'Regelbrud og advarsler',
    none: 'ingen',
    balances: ['Saldo', 'fra', 'til', 'norm', 'planlagt', 'saldo', ''],
    outside: 'uden for plus/minus',
  },
  en: {
    saved: 'Saved.',
    unchanged: 'All of it was there already: nothing is changed.',
    previewed: 'Preview: nothing is saved.',
    wrong: (count: number) => `Nothing is saved. There are ${count} mistakes:`,
    row: 'row',
    tallies: ['', 'new', 'changed', 'unchanged'],
    people: 'People',
    dutyTypes: 'Duty types',
    basePlanLines: 'Base plan lines',
    shifts: 'Shifts rolled out',
    norm: (from: string, weeks: number) => `The norm period is counted from ${from}, for ${weeks} weeks.`,
    findings: 'Breaches and warnings',
    none: 'none',
    balances: ['Balance', 'from', 'to', 'norm', 'planned', 'balance', ''],
    outside: 'outside plus/minus',
  },
} as const;

const ruleNames: { readonly [rule in RuleId]: { readonly [language in ImportLanguage]: string } } = {
  overlap: { da: 'vagter oven i hinanden', en: 'overlapping shifts' },
  'daily-rest': { da: 'for kort hviletid', en: 'too short a rest' },
  'max-duty-length': { da: 'for lang vagt', en: 'too long a duty' },
  'norm-tolerance': { da: 'saldo uden for plus/minus', en: 'balance outside plus/minus' },
  'competence-missing': { da: 'mangler kompetence', en: 'lacks a competence' },
  absent: { da: 'vagt under fravær', en: 'shift during an absence' },
  'outside-employment': { da: 'vagt uden for ansættelsen', en: 'shift outside the employment' },
};

/** What is wrong, line by line: file, row, column, sentence. */
export function problemLines(problems: readonly ImportProblem[], language: ImportLanguage): string[] {
  const { wrong, row: rowWord } = words[language];
  const lines = problems.map((problem) => {
    const { file, row, column } = problem;
    const place = [file, row === null ? '' : `${rowWord} ${row}`, column ?? ''].filter((part) => part !== '');
    return `  ${place.join(', ')}: ${messageOf(problem, language)}`;
  });
  return [wrong(problems.length), ...lines];
}

/** What an import did, as tables in text. */
export function outcomeLines(outcome: ImportOutcome, isPreview: boolean, language: ImportLanguage): string[] {
  const said = words[language];
  const { summary, normPeriod, findings } = outcome;
  const parts = (['people', 'dutyTypes', 'basePlanLines'] as const).map((part) => {
    const { new: added, changed, unchanged } = summary[part];
    return [said[part], added, changed, unchanged].map(String);
  });
  const nameOf = new Map(outcome.people.map(({ employmentId, name }) => [employmentId, name]));
  return [
    isPreview ? said.previewed : changesSomething(outcome) ? said.saved : said.unchanged,
    '',
    ...table([[...said.tallies], ...parts, [said.shifts, String(summary.shifts), '', '']]),
    ...(normPeriod ? [said.norm(normPeriod.from, normPeriod.weeks)] : []),
    '',
    `${said.findings}: ${findings.length === 0 ? said.none : findings.length}`,
    ...table(findings.map((finding) => findingRow(finding, nameOf, language))).map((line) => `  ${line}`),
    ...balanceLines(outcome, language),
  ];
}

function changesSomething({ summary: { people, dutyTypes, basePlanLines, shifts } }: ImportOutcome): boolean {
  return (
    shifts > 0 || [people, dutyTypes, basePlanLines].some(({ new: added, changed }) => added + changed > 0)
  );
}

function findingRow(
  finding: Finding,
  nameOf: ReadonlyMap<string, string>,
  language: ImportLanguage,
): string[] {
  const { rule, person, from, to, actualMinutes, limitMinutes, clause, version } = finding;
  const numbers = actualMinutes === null ? '' : `${hours(actualMinutes)} / ${hours(limitMinutes ?? 0)}`;
  return [
    nameOf.get(person) ?? person,
    finding.competence ?? ruleNames[rule][language],
    `${wallTime(from)} – ${wallTime(to)}`,
    numbers,
    `${clause} (${version})`,
  ];
}

function balanceLines({ balances }: ImportOutcome, language: ImportLanguage): string[] {
  if (balances.length === 0) return [];
  const said = words[language];
  const rows = balances.map((balance) => [
    balance.personName,
    balance.from,
    balance.to,
    hours(balance.normMinutes),
    hours(balance.plannedMinutes),
    signedHours(balance.balanceMinutes),
    balance.withinTolerance ? '' : said.outside,
  ]);
  return ['', ...table([[...said.balances], ...rows])];
}

/** Hours and minutes, '444:00'. */
function hours(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

function signedHours(minutes: number): string {
  return minutes > 0 ? `+${hours(minutes)}` : hours(minutes);
}

const isNumber = /^[+-]?\d+(:\d+)?$/;

/** Columns as wide as their widest cell; numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, at) =>
        isNumber.test(cell) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
