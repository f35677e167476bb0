import { everybody, planning, type Line } from '../who-may';
import type { Target } from '../stage';

const november = ({ unitId }: Target) => ({ unitId, from: '2026-11-01', to: '2026-11-30' });
const files = ({ unitId }: Target) => ({
  ...{ unitId, staffGroup: 'sosu', agreementId: '79.01' },
  // Its problems are told in the answer, and nothing is saved.
  files: [{ name: 'people.csv', contentBase64: Buffer.from('not;a;sheet\n').toString('base64') }],
});
const plan = () => ({
  ...{ zone: 'Europe/Copenhagen', agreement: '79.01', normPeriod: { from: '2026-01-05' } },
  people: [{ id: 'anna', weeklyMinutes: 2220, staffGroup: 'sosu', employedFrom: '2020-01-01' }],
  shifts: [{ id: 's1', person: 'anna', start: '2026-01-05T15:00', end: '2026-01-05T23:15', kind: 'duty' }],
});

/** Payroll, import, the log, notices and the plan document. */
export const officeLines: Readonly<Record<string, Line>> = {
  getUnits: { who: everybody, about: 'nothing' },
  getAuditTrail: { who: ['leader', 'hr', 'auditor', 'administrator'], about: 'unit', query: november },
  getPayrollEvents: { who: ['leader', 'payroll'], about: 'unit', query: november },
  downloadPayrollCsv: { who: ['leader', 'payroll'], about: 'unit', query: november },
  downloadPayrollJson: { who: ['leader', 'payroll'], about: 'unit', query: november },
  getNotices: { who: 'signed-in', about: 'nothing' },
  evaluatePlan: { who: everybody, about: 'nothing', body: plan },
  previewImport: { who: [...planning, 'hr'], about: 'thing', body: files },
  saveImport: { who: [...planning, 'hr'], about: 'thing', body: files },
};
