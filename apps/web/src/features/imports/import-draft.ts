import type { ImportRequest } from '@rulleplan/api-client';
import { addDays, mondayOf, type CalendarDate } from '@rulleplan/domain/time';
import type { AgreementId } from '../../shared/agreement-options';

/** What has been filled in so far. */
export interface ImportDraft {
  readonly files: readonly File[];
  readonly target: 'new' | 'existing';
  readonly newUnitName: string;
  readonly unitId: string | null;
  readonly staffGroup: string;
  readonly agreementId: AgreementId;
  readonly rollsOut: boolean;
  readonly from: CalendarDate | null;
  readonly weeks: number;
}

/** The names each of the three files may have; the server reads the same ones. */
export const fileNames = {
  people: ['people.csv', 'personer.csv', 'medarbejdere.csv'],
  dutyTypes: ['duty-types.csv', 'vagttyper.csv'],
  basePlan: ['base-plan.csv', 'grundplan.csv'],
} as const;
export type FilePart = keyof typeof fileNames;
export const fileParts = Object.keys(fileNames) as readonly FilePart[];

/** Which of the three a file is by its name, or null. */
export function partOf(file: File): FilePart | null {
  const name = file.name.normalize('NFC').toLowerCase();
  return fileParts.find((part) => (fileNames[part] as readonly string[]).includes(name)) ?? null;
}

/** A form with nothing chosen yet; what most imports want is filled in. */
export function emptyDraft(today: CalendarDate, target: ImportDraft['target']): ImportDraft {
  return {
    files: [],
    target,
    newUnitName: '',
    unitId: null,
    staffGroup: 'sosu',
    agreementId: '79.01',
    rollsOut: true,
    from: addDays(mondayOf(today), 7),
    weeks: 12,
  };
}

/** New files take the place of those that are the same part, or have the same name. */
export function withFiles(draft: ImportDraft, files: readonly File[]): ImportDraft {
  const isReplaced = (old: File) =>
    files.some((file) => file.name === old.name || (partOf(file) !== null && partOf(file) === partOf(old)));
  return { ...draft, files: [...draft.files.filter((old) => !isReplaced(old)), ...files] };
}

/** Fields that must be filled in before anything can be asked of the server. */
export type MissingField = 'files' | 'newUnitName' | 'unitId' | 'staffGroup' | 'from';

export function missingFields(draft: ImportDraft): readonly MissingField[] {
  const missing: MissingField[] = [];
  if (draft.files.length === 0) missing.push('files');
  if (draft.target === 'new' && draft.newUnitName.trim() === '') missing.push('newUnitName');
  if (draft.target === 'existing' && draft.unitId === null) missing.push('unitId');
  if (draft.staffGroup.trim() === '') missing.push('staffGroup');
  if (draft.rollsOut && draft.from === null) missing.push('from');
  return missing;
}

/** What is sent: the files as they are, byte for byte, for a spreadsheet may write any of several encodings. */
export async function requestOf(draft: ImportDraft): Promise<ImportRequest> {
  return {
    unitId: draft.target === 'existing' ? draft.unitId : null,
    newUnitName: draft.target === 'new' ? draft.newUnitName.trim() : null,
    staffGroup: draft.staffGroup.trim(),
    agreementId: draft.agreementId,
    files: await Promise.all(
      draft.files.map(async (file) => ({ name: file.name, contentBase64: await base64Of(file) })),
    ),
    rollOut: draft.rollsOut && draft.from !== null ? { from: draft.from, weeks: draft.weeks } : null,
  };
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
