import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SettingError } from '../../shared/environment';
import {
  appRole,
  contextFunctions,
  dropContextFunctions,
  everything,
  openedBy,
  ownAccount,
  ownJob,
  ownRow,
  partOf,
  reachedUnit,
  secure,
  unitWithAbsence,
  unsecure,
  wholeReach,
  type RowSecurity,
} from './row-security';

const kept = ['SELECT', 'INSERT', 'UPDATE'] as const;
const passing = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
const writtenOnce = ['SELECT', 'INSERT'] as const;

/** Every table of a municipality, and who gets at which of its rows. A later migration secures its own tables. */
const tenantTables: Readonly<Record<string, RowSecurity>> = {
  municipality: {
    rights: kept,
    municipality: 'id',
    seen: [everything],
    opened: '(SELECT acting_for_installation())',
  },
  // Names of units and people, and who may sign in, are known in the whole municipality.
  unit: { rights: kept, seen: [everything] },
  person: { rights: kept, seen: [everything] },
  account: { rights: kept, seen: [everything], opened: openedBy('email', 'email') },
  employment: {
    rights: kept,
    // Whoever holds a shift here, or serves here, from another unit is part of this team.
    seen: [
      reachedUnit,
      ownRow(),
      // Not row by row: a municipality has thousands of jobs, and each of them years of shifts.
      `id IN (SELECT held.employment_id FROM shift held
               WHERE held.employment_id IS NOT NULL AND held.unit_id = ANY ((SELECT reached_units())::uuid[]))`,
      `id IN (SELECT served.employment_id FROM employment_unit served
               WHERE served.unit_id = ANY ((SELECT reached_units())::uuid[]))`,
    ],
    written: [reachedUnit],
  },
  // Which other units a job serves: that unit sees the job too.
  employment_unit: { rights: passing, seen: [everything] },
  employment_competence: { rights: passing, seen: [partOf('employment')] },
  role_grant: {
    rights: kept,
    seen: [reachedUnit, ownRow(), ownRow('deputy_for_person_id')],
    written: [reachedUnit],
  },
  session: {
    rights: passing,
    seen: [wholeReach, ownAccount],
    written: [wholeReach, ownAccount, openedBy('session', `encode(token_hash, 'hex')`)],
    opened: openedBy('session', `encode(token_hash, 'hex')`),
  },
  // Links and mail are made for others; what proves who somebody is, is that person's alone.
  sign_in_link: {
    rights: passing,
    seen: [everything],
    opened: openedBy('link', `encode(token_hash, 'hex')`),
  },
  half_sign_in: {
    rights: passing,
    seen: [wholeReach, ownAccount],
    opened: openedBy('session', `encode(token_hash, 'hex')`),
  },
  authenticator_app: { rights: passing, seen: [wholeReach, ownAccount] },
  passkey: { rights: passing, seen: [wholeReach, ownAccount], opened: openedBy('passkey', 'credential_id') },
  recovery_code: { rights: passing, seen: [wholeReach, ownAccount] },
  mail: { rights: kept, seen: [wholeReach], written: [everything] },
  claim_mapping: { rights: passing, seen: [reachedUnit] },
  openid_identity: {
    rights: passing,
    seen: [wholeReach, ownAccount],
    opened: openedBy('identity', `issuer || chr(10) || subject`),
  },
  // What an outside system calls things, and what its runs did, is for whoever looks after the whole municipality.
  organisation_link: { rights: kept, seen: [wholeReach] },
  organisation_sync_run: { rights: writtenOnce, seen: [wholeReach] },
  access_review: { rights: writtenOnce, seen: [everything] },
  access_review_item: { rights: kept, seen: [reachedUnit] },
  access_review_reminder: { rights: writtenOnce, seen: [wholeReach] },
  audit_lane: { rights: kept, seen: [everything] },
  retention_time: { rights: passing, seen: [everything] },
  audit_entry: {
    rights: writtenOnce,
    seen: [reachedUnit, ownRow(), ownRow('about_person_id')],
    written: [everything],
  },
  local_agreement: { rights: kept, seen: [reachedUnit] },
  duty_type: { rights: kept, seen: [reachedUnit] },
  base_plan: { rights: kept, seen: [reachedUnit] },
  base_plan_line: { rights: kept, seen: [partOf('base_plan')] },
  base_plan_day: { rights: passing, seen: [partOf('base_plan_line')] },
  roster_period: { rights: kept, seen: [reachedUnit] },
  shift: { rights: kept, seen: [reachedUnit, ownRow()] },
  change: { rights: passing, seen: [reachedUnit, ownRow('made_by_person_id')] },
  closed_week: { rights: writtenOnce, seen: [reachedUnit] },
  absence: { rights: kept, seen: [unitWithAbsence, ownJob] },
  swap: {
    rights: kept,
    seen: [reachedUnit, ownRow('proposer_person_id'), ownRow('colleague_person_id')],
  },
  payroll_event: { rights: writtenOnce, seen: [reachedUnit, ownJob], written: [reachedUnit] },
};

/** Tables that belong to no municipality, because nobody is known yet when they are asked. */
const tablesOfNobody = ['sign_in_attempt', 'passkey_challenge', 'first_start'];

/** The app, its rights and the policies that hold it to the rows of whoever it works for. */
export class RowLevelSecurity1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await demandAppRole(runner);
    const statements = [
      ...contextFunctions,
      ...Object.entries(tenantTables).flatMap(([table, security]) => secure(table, security)),
      ...tablesOfNobody.map((table) => `GRANT ${passing.join(', ')} ON ${table} TO ${appRole}`),
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${appRole}`,
    ];
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const statements = [
      `REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${appRole}`,
      ...tablesOfNobody.map((table) => `REVOKE ALL ON ${table} FROM ${appRole}`),
      ...Object.entries(tenantTables).flatMap(([table, security]) => unsecure(table, security)),
      ...dropContextFunctions,
    ];
    for (const statement of statements) {
      await runner.query(statement);
    }
  }
}

async function demandAppRole(runner: QueryRunner): Promise<void> {
  const found = (await runner.query('SELECT FROM pg_roles WHERE rolname = $1', [appRole])) as unknown[];
  if (found.length > 0) return;
  throw new SettingError(
    `The database role ${appRole} is not there. Make it as a superuser: CREATE ROLE ${appRole} LOGIN PASSWORD '…'; and give its address as DATABASE_URL.`,
  );
}
