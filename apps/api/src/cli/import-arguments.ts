import { parseArgs } from 'node:util';
import { findAgreement } from '@rulleplan/domain/agreements';
import { isPlannableDate, weekdayOf } from '@rulleplan/domain/time';
import { importLanguages, type ImportLanguage } from '../imports/import-messages';
import type { OrderedRollOut } from '../imports/import-order';

/** What `rulleplan import` was asked to do. */
export interface ImportArguments {
  readonly folder: string;
  readonly unit: string;
  readonly municipality: string | null;
  readonly agreementId: string;
  readonly staffGroup: string;
  readonly rollOut: OrderedRollOut | null;
  readonly isPreview: boolean;
  readonly language: ImportLanguage;
  readonly asJson: boolean;
}

export const importUsage = `rulleplan import FOLDER --unit NAME
    --municipality NAME      needed where there is more than one; makes the first one
    --agreement 79.01        agreement of the unit
    --staff-group sosu       group of those who are in none yet
    --roll-out 2026-11-30    make shifts of the base plan, from this Monday
    --weeks 12               for so many weeks
    --preview                show what it would do, keep nothing
    --language da|en
    --json
The folder holds people.csv, duty-types.csv and base-plan.csv.`;

const options = {
  unit: { type: 'string' },
  municipality: { type: 'string' },
  agreement: { type: 'string', default: '79.01' },
  'staff-group': { type: 'string', default: 'sosu' },
  'roll-out': { type: 'string' },
  weeks: { type: 'string', default: '12' },
  preview: { type: 'boolean', default: false },
  language: { type: 'string', default: 'da' },
  json: { type: 'boolean', default: false },
} as const;

const mostWeeks = 53;

/** The arguments, or one sentence about what is wrong with them. */
export function readImportArguments(args: readonly string[]): ImportArguments | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [folder, ...more] = positionals;
  const unit = values.unit?.trim() ?? '';
  const language = importLanguages.find((each) => each === values.language);
  const rollOut = rollOutOf(values['roll-out'], values.weeks);
  if (folder === undefined || more.length > 0) return 'Name one folder.';
  if (unit === '' || unit.length > 120) return 'Name the unit with --unit, in at most 120 letters.';
  if (language === undefined) return `--language must be one of ${importLanguages.join(', ')}.`;
  if (findAgreement(values.agreement) === null)
    return `Agreement ${values.agreement} is not in the catalogue.`;
  if (typeof rollOut === 'string') return rollOut;
  return {
    folder,
    unit,
    municipality: values.municipality?.trim() || null,
    agreementId: values.agreement,
    staffGroup: values['staff-group'].trim(),
    rollOut,
    isPreview: values.preview,
    language,
    asJson: values.json,
  };
}

function rollOutOf(from: string | undefined, weeks: string): OrderedRollOut | string | null {
  if (from === undefined) return null;
  if (!isPlannableDate(from) || weekdayOf(from) !== 1) return `--roll-out must be a Monday, not ${from}.`;
  const count = /^\d{1,2}$/.test(weeks) ? Number(weeks) : 0;
  if (count < 1 || count > mostWeeks) return `--weeks must be a number from 1 to ${mostWeeks}.`;
  return { from, weeks: count };
}
