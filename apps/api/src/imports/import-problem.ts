/** What can be wrong with an import; the sentences are in `import-messages.ts`. */
export const importProblemCodes = [
  'file-missing',
  'file-unknown',
  'file-twice',
  'file-too-large',
  'file-not-text',
  'file-empty',
  'file-quotes',
  'file-too-many-rows',
  'column-missing',
  'column-unknown',
  'column-twice',
  'row-too-long',
  'value-missing',
  'value-too-long',
  'value-not-text',
  'not-a-number',
  'number-out-of-range',
  'not-a-time',
  'time-without-length',
  'not-a-date',
  'not-yes-or-no',
  'not-a-kind',
  'not-an-email',
  'person-twice',
  'person-unknown',
  'duty-type-twice',
  'duty-type-unknown',
  'week-twice',
  'week-missing',
  'start-week-too-high',
  'email-twice',
  'email-of-other-person',
  'email-differs',
  'email-of-role-holder',
  'staff-group-differs',
  'agreement-differs',
  'employed-to-before-from',
  'weeks-differ',
  'roster-period-overlaps',
  'roll-out-into-closed-week',
  'roll-out-without-base-plan',
  'roll-out-not-monday',
  'shifts-overlap',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** The numbers and words behind a problem. */
export type ImportFacts = Readonly<Record<string, string | number>>;

/** One thing that is wrong, where it is wrong. */
export interface ImportProblem {
  readonly file: string;
  /** Row as a spreadsheet counts it, the header being 1; null when it is about the whole file. */
  readonly row: number | null;
  /** The column's name as the file writes it; null when it is about the whole row. */
  readonly column: string | null;
  readonly code: ImportProblemCode;
  readonly facts: ImportFacts;
}

/** Takes a problem down; reading goes on, so that all of them are told at once. */
export type Report = (problem: ImportProblem) => void;
