import { readdirSync, readFileSync } from 'node:fs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/**
 * Who may read past the units of whoever asks, and why; what each reason means is said in
 * apps/api/src/shared/beyond-units.ts. A new caller belongs here only when what it reads decides and is not shown.
 */
const callers = {
  'access-review/access-review.repository.ts': ['access-reaches-from-above'],
  'approvals/approvals.repository.ts': ['holder-from-elsewhere'],
  'identity/account.repository.ts': ['person-is-managed-as-one'],
  'notices/notices.service.ts': ['own-is-shown-wherever-it-lies'],
  'own-data/own-data.service.ts': ['own-is-shown-wherever-it-lies'],
  'people/leaving-roles.service.ts': ['last-job-ends-access'],
  'people/people.service.ts': ['person-is-managed-as-one'],
  'roster/roll-out.repository.ts': ['taken-times'],
  'roster/roster-person.repository.ts': ['holder-from-elsewhere'],
  'roster/roster-person.service.ts': ['rules-count-every-job'],
  'roster/shift.repository.ts': ['holder-from-elsewhere', 'own-is-shown-wherever-it-lies'],
  'roster/team-roster.service.ts': ['team-is-not-available'],
  'sign-in/invited-person.repository.ts': ['person-is-managed-as-one'],
  'swaps/swap-facts.service.ts': ['own-is-shown-wherever-it-lies'],
  'swaps/swaps.repository.ts': ['own-is-shown-wherever-it-lies'],
};

const folder = 'apps/api/src';

describe('row-level security', () => {
  it('is widened to the whole municipality only by those listed here, for the reason listed', () => {
    const files = readdirSync(inWorkspace(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
      .sort();
    const found = files.flatMap((file) => {
      const text = readFileSync(inWorkspace(folder, file), 'utf8');
      const reasons = [...text.matchAll(/\.beyondUnits\(\s*'([a-z-]+)'/g)].map(([, reason]) => reason);
      return reasons.length === 0 ? [] : [[file, [...new Set(reasons)].sort()]];
    });
    expect(Object.fromEntries(found)).toEqual(callers);
  });
});
