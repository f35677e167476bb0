import type { PasswordProblem } from '@rulleplan/domain/identity';

const problems = {
  'too-short': 'For kort endnu: {{count}} af mindst {{shortest}} tegn.',
  'too-long': 'For lang: højst {{longest}} tegn.',
  'not-one-line': 'Den skal stå på én linje, uden tabulator.',
  'too-common': 'Den er blandt dem, der gættes først. Vælg noget, kun du ville finde på.',
  'names-you': 'Den ligner dit navn eller din e-mail. Vælg noget, der ikke handler om dig.',
} as const satisfies { readonly [problem in PasswordProblem]: string };

/** Choosing a password. */
export const newPassword = {
  label: 'Ny adgangskode',
  show: 'Vis det skrevne',
  rule: 'Mindst {{shortest}} tegn. Fire tilfældige ord er lette at huske og svære at gætte.',
  missing: 'Skriv den adgangskode, du vil have.',
  problems,
  strengths: {
    fair: 'Kan bruges. Et ord mere gør den bedre.',
    good: 'God.',
    strong: 'Stærk.',
  },
} as const;
