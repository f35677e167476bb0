import type { ImportFile } from './read-import';

/** Three right files, as a leader's spreadsheet writes them. */
export const rightFiles = {
  'people.csv': 'person;weeklyHours;competences\nÅse Sørensen;37;medicin,nøgler\nBjørn Æbelø;29,75;\n',
  'duty-types.csv': 'code;name;start;end\nD;Dag;07:00;15:00\nN;Nat;23:00;07:00\n',
  'base-plan.csv':
    'person;week;mon;tue;wed;thu;fri;sat;sun\n' +
    'Åse Sørensen;1;D;D;D;;;;\nÅse Sørensen;2;;;D;D;D;;\n' +
    'Bjørn Æbelø;1;N;N;;;;N;N\nBjørn Æbelø;2;;;;N;N;;\n',
};
type Texts = Partial<Record<string, string>>;

/** The right files with some of them replaced; an empty text is an empty file, undefined leaves it out. */
export function filesWith(texts: Texts = {}): ImportFile[] {
  const all: Texts = { ...rightFiles, ...texts };
  return Object.entries(all).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, bytes: new TextEncoder().encode(text) }],
  );
}
