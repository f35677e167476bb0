import type { whoSawMe as danish } from '../da/who-saw-me';
import type { SameKeys } from '../same-keys';

export const whoSawMe: SameKeys<typeof danish> = {
  title: 'Who has seen my data',
  subtitle: 'Each time somebody looks up your balance, your absence or your history, it is written here.',
  looksTitle: 'Looks',
  system: 'Rulleplan itself',
  withRole: '{{name}} ({{role}})',
  onBehalfOf: '{{name}}, on behalf of {{leader}},',
  looks: {
    'absence-read': '{{who}} saw your absence.',
    'balance-read': '{{who}} saw your balance.',
    'history-read': '{{who}} saw the history about you.',
    'payroll-exported': '{{who}} exported payroll events, yours among them.',
    'own-data-exported': '{{who}} took a copy of your own data.',
  },
  at: 'at {{times}}',
  more_one: '{{count}} time more',
  more_other: '{{count}} times more',
  older: 'Show older',
  end: 'That is everything.',
  empty: {
    title: 'Nobody has looked up your data',
    text: 'When a leader, HR or payroll opens your balance, your absence or your history, it will stand here with name and time. Colleagues cannot see them: for them you are “not available”.',
  },
  ownData: {
    title: 'Take a copy of your data',
    text: 'The file is yours. It holds all that Rulleplan keeps about you:',
    person: 'your name, e-mail, employments, competences and roles',
    roster: 'your shifts, swaps and balance',
    absence: 'your absence',
    payroll: 'your payroll events',
    sessions: 'where you are signed in',
    log: 'what was done with your data, and who has seen them',
    format: 'A JSON file, which a text editor can open. That you took it is in the log too.',
    download: 'Download my data',
  },
};
