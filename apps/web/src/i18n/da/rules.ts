import type { RuleId, Severity } from '@rulleplan/domain/agreements';

/** One sentence per rule: what is wrong, with the numbers, and what would be legal. */
const sentences = {
  overlap: 'To vagter ligger oven i hinanden i {{actual}}. Den ene skal slutte, før den anden begynder.',
  'daily-rest': 'Kun {{actual}} hviletid. Der skal være mindst {{limit}} i træk inden for et døgn.',
  'max-duty-length': '{{actual}} på arbejde i træk. En vagt må højst vare {{limit}}.',
  'norm-tolerance':
    'Saldoen ved normperiodens slut bliver {{signed}}. Den skal ligge inden for plus/minus {{limit}}.',
  'competence-missing': 'Vagten kræver kompetencen {{competence}}, og den mangler.',
  absent: 'Vagten ligger i et fravær.',
  'outside-employment': 'Vagten ligger uden for ansættelsen.',
} as const satisfies { readonly [rule in RuleId]: string };

const severities = {
  breach: 'Regelbrud',
  'needs-agreement': 'Kræver lokalaftale',
  warning: 'Advarsel',
} as const satisfies { readonly [severity in Severity]: string };

/** The same rules as short reasons, as a colleague may know them. */
const reasons = {
  overlap: 'har en anden vagt på samme tid',
  'daily-rest': 'får for kort hviletid',
  'max-duty-length': 'får en for lang vagt',
  'norm-tolerance': 'kan ikke tage vagten',
  'competence-missing': 'mangler en kompetence, som vagten kræver',
  absent: 'kan ikke tage vagten',
  'outside-employment': 'kan ikke tage vagten',
  'not-available': 'kan ikke tage vagten',
} as const satisfies { readonly [reason in RuleId | 'not-available']: string };

export const rules = {
  sentences,
  severities,
  reasons,
  /** For those who may not see the balance itself. */
  balanceKept: 'Saldoen ved normperiodens slut kommer uden for det aftalte plus/minus.',
  period: '{{from}} – {{to}}',
  person: '{{name}}: {{sentence}}',
  source: '{{clause}} · {{agreement}}, gælder fra {{version}}',
  local: 'tallet er fra lokalaftalen',
  /** Where a rule follows from the facts and not from a clause of an agreement. */
  ownClauses: {
    plan: 'Følger af planen selv',
    absence: 'Følger af fraværet',
    competence: 'Følger af vagtens krav',
    employment: 'Følger af ansættelsen',
  },
  none: 'Ingen regler brydes.',
} as const;
