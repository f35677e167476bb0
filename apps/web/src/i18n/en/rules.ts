import type { rules as danish } from '../da/rules';
import type { SameKeys } from '../same-keys';

export const rules: SameKeys<typeof danish> = {
  sentences: {
    overlap: 'Two shifts overlap by {{actual}}. One must end before the other starts.',
    'daily-rest': 'Only {{actual}} of rest. There must be at least {{limit}} unbroken within 24 hours.',
    'max-duty-length': '{{actual}} at work without a break. A shift may last at most {{limit}}.',
    'norm-tolerance':
      'The balance at the end of the norm period becomes {{signed}}. It must lie within plus/minus {{limit}}.',
    'competence-missing': 'The shift requires the competence {{competence}}, which is missing.',
    absent: 'The shift lies in an absence.',
    'outside-employment': 'The shift lies outside the employment.',
  },
  severities: {
    breach: 'Breach',
    'needs-agreement': 'Needs a local agreement',
    warning: 'Warning',
  },
  reasons: {
    overlap: 'has another shift at the same time',
    'daily-rest': 'would get too short a rest',
    'max-duty-length': 'would get too long a shift',
    'norm-tolerance': 'cannot take the shift',
    'competence-missing': 'lacks a competence that the shift requires',
    absent: 'cannot take the shift',
    'outside-employment': 'cannot take the shift',
    'not-available': 'cannot take the shift',
  },
  balanceKept: 'The balance at the end of the norm period will lie outside the agreed band.',
  period: '{{from}} – {{to}}',
  person: '{{name}}: {{sentence}}',
  source: '{{clause}} · {{agreement}}, in force from {{version}}',
  local: 'the number is from the local agreement',
  ownClauses: {
    plan: 'Follows from the plan itself',
    absence: 'Follows from the absence',
    competence: 'Follows from what the shift requires',
    employment: 'Follows from the employment',
  },
  none: 'No rule is broken.',
};
