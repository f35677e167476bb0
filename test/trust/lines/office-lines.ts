import { everybody, planning, type Line } from '../who-may';
import type { Target } from '../scene';

const november = ({ unitId }: Target) => ({ unitId, from: '2026-11-01', to: '2026-11-30' });
const sheets = {
  'people.csv': 'person;weeklyHours;competences\nÅse Sørensen;37;medicin\n',
  'duty-types.csv': 'code;name;start;end\nD;Dagvagt;07:00;15:00\n',
  'base-plan.csv': 'person;week;mon;tue;wed;thu;fri;sat;sun\nÅse Sørensen;1;D;D;D;D;D;;\n',
};
const files = ({ unitId }: Target) => ({
  ...{ unitId, staffGroup: 'sosu', agreementId: '79.01' },
  files: Object.entries(sheets).map(([name, text]) => ({
    ...{ name, contentBase64: Buffer.from(text).toString('base64') },
  })),
});
const plan = () => ({
  ...{ zone: 'Europe/Copenhagen', agreement: '79.01', normPeriod: { from: '2026-01-05' } },
  people: [{ id: 'anna', weeklyMinutes: 2220, staffGroup: 'sosu', employedFrom: '2020-01-01' }],
  shifts: [{ id: 's1', person: 'anna', start: '2026-01-05T15:00', end: '2026-01-05T23:15', kind: 'duty' }],
});

const keepers = { who: ['hr', 'administrator'], about: 'municipality' } as const;
const administrator = { who: ['administrator'] } as const;

/** Payroll, import, the log, retention, the organisation's source, notices and the plan document. */
export const officeLines: Readonly<Record<string, Line>> = {
  getUnits: { who: everybody, about: 'nothing' },
  getAuditTrail: { who: ['leader', 'hr', 'auditor', 'administrator'], about: 'unit', query: november },
  getMyReaders: { who: 'signed-in', about: 'nothing' },
  exportMyData: { who: 'signed-in', about: 'nothing' },
  getChainState: { who: ['auditor', 'administrator'], about: 'municipality' },
  verifyChain: { who: ['auditor', 'administrator'], about: 'municipality', body: () => ({}) },
  getRetention: keepers,
  setRetention: { ...keepers, body: () => ({ kinds: [{ kind: 'log', keep: 10 }] }) },
  getDueForErasing: keepers,
  previewOrganisationSync: { ...keepers, lets: ['no-organisation-source'] },
  runOrganisationSync: { ...keepers, lets: ['no-organisation-source'], body: () => ({}) },
  getOrganisationSyncRuns: keepers,
  getOutbox: { ...administrator, about: 'municipality' },
  getClaimMappings: { ...administrator, about: 'municipality' },
  addClaimMapping: {
    ...({ ...administrator, about: 'thing' } as const),
    body: ({ unitId }) => ({ claim: 'groups', value: 'vagtplan', role: 'planner', unitId }),
  },
  removeClaimMapping: { ...administrator, about: 'thing', lets: ['not-found'] },
  getFairness: {
    ...({ who: [...planning, 'hr', 'union-representative'], about: 'unit' } as const),
    query: () => ({ from: '2026-11-02', weeks: '12' }),
  },
  getUnitAgreements: { who: everybody, about: 'unit' },
  getPayrollEvents: { who: ['leader', 'payroll'], about: 'unit', query: november },
  downloadPayrollCsv: { who: ['leader', 'payroll'], about: 'unit', query: november },
  downloadPayrollJson: { who: ['leader', 'payroll'], about: 'unit', query: november },
  getNotices: { who: 'signed-in', about: 'nothing' },
  evaluatePlan: { who: everybody, about: 'nothing', body: plan },
  previewImport: { who: [...planning, 'hr'], about: 'thing', body: files },
  saveImport: { who: [...planning, 'hr'], about: 'thing', body: files },
};
