import type { RetentionKind } from '@rulleplan/domain/retention';

/** Rows of a table whose time is up. `$1` is the municipality, `$2` what decides: a JSON object of its kind. */
export interface DueRows {
  readonly table: string;
  readonly where: string;
  /** When nothing that stays points to the row any more. */
  readonly free?: string;
}

/** From which day the time records of a group, and of a unit as a whole, must still be kept. */
const keptFrom = {
  group: `(SELECT (kept ->> 'from')::date FROM jsonb_array_elements($2::jsonb -> 'groups') AS kept
            WHERE kept ->> 'unitId' = employment.unit_id::text AND kept ->> 'staffGroup' = employment.staff_group)`,
  unit: (table: string) =>
    `(SELECT min((kept ->> 'from')::date) FROM jsonb_array_elements($2::jsonb -> 'groups') AS kept
       WHERE kept ->> 'unitId' = ${table}.unit_id::text)`,
};

/** Held back: somebody whose balance could not be carried over the records that would go. */
const notHeldBack = `NOT $2::jsonb -> 'heldBack' ? employment.id::text`;
const ofJob = (table: string, day: string) =>
  `EXISTS (SELECT FROM employment
            WHERE employment.id = ${table}.employment_id AND ${notHeldBack} AND ${day} < ${keptFrom.group})`;
const danishDay = (moment: string) => `(${moment} AT TIME ZONE 'Europe/Copenhagen')::date`;
const before = (moment: string) =>
  `${moment} < ($2::jsonb ->> 'before')::timestamp AT TIME ZONE 'Europe/Copenhagen'`;

/** Where the parts of a way to sign in lie, beside the account. */
const partsOfAccount = [
  'session',
  'sign_in_link',
  'half_sign_in',
  'authenticator_app',
  'passkey',
  'recovery_code',
  'openid_identity',
];

/** An account whose person has neither job nor role since the day. */
const endedAccount = (account: string) => `
  EXISTS (SELECT FROM account held JOIN employment ON employment.person_id = held.person_id WHERE held.id = ${account})
  AND NOT EXISTS (
    SELECT FROM account held JOIN employment ON employment.person_id = held.person_id
     WHERE held.id = ${account}
       AND (employment.employed_to IS NULL OR employment.employed_to >= ($2::jsonb ->> 'before')::date))
  AND NOT EXISTS (
    SELECT FROM account held JOIN role_grant ON role_grant.person_id = held.person_id
     WHERE held.id = ${account}
       AND COALESCE(${danishDay('role_grant.ended_at')}, role_grant.valid_to, 'infinity') >= ($2::jsonb ->> 'before')::date)`;

/** What goes, by kind, in an order in which nothing that stays points to it. */
export const dueRows: Readonly<Record<Exclude<RetentionKind, 'log'>, readonly DueRows[]>> = {
  'time-records': [
    { table: 'payroll_event', where: ofJob('payroll_event', 'payroll_event.date') },
    {
      table: 'change',
      where: `(SELECT max(week) FROM unnest(change.weeks) AS week) + 7 <= ${keptFrom.unit('change')}`,
    },
    {
      table: 'swap',
      free: `NOT EXISTS (SELECT FROM change WHERE change.swap_id = swap.id)`,
      where: `NOT EXISTS (SELECT FROM shift
                           WHERE shift.id IN (swap.offered_shift_id, swap.requested_shift_id)
                             AND ${danishDay('shift.starts_at')} >= ${keptFrom.unit('swap')})`,
    },
    {
      table: 'shift',
      where: `(${ofJob('shift', danishDay('shift.starts_at'))}
           OR (shift.employment_id IS NULL AND ${danishDay('shift.starts_at')} < ${keptFrom.unit('shift')}))`,
      free: `NOT EXISTS (SELECT FROM payroll_event WHERE payroll_event.shift_id = shift.id)
          AND NOT EXISTS (SELECT FROM swap WHERE shift.id IN (swap.offered_shift_id, swap.requested_shift_id))`,
    },
    { table: 'absence', where: ofJob('absence', danishDay(`(absence.ends_at - interval '1 minute')`)) },
    {
      table: 'closed_week',
      where: `closed_week.week_start + 7 <= ${keptFrom.unit('closed_week')}`,
      free: `NOT EXISTS (SELECT FROM payroll_event WHERE payroll_event.closed_week_id = closed_week.id)`,
    },
    {
      table: 'roster_period',
      where: `roster_period.from_date + roster_period.weeks * 7 <= ${keptFrom.unit('roster_period')}`,
      free: `NOT EXISTS (SELECT FROM shift WHERE shift.roster_period_id = roster_period.id)`,
    },
  ],
  'sign-in': [
    { table: 'session', where: before('session.expires_at') },
    { table: 'half_sign_in', where: before('half_sign_in.expires_at') },
    { table: 'sign_in_link', where: before('COALESCE(sign_in_link.used_at, sign_in_link.expires_at)') },
    { table: 'mail', where: before('COALESCE(mail.sent_at, mail.given_up_at)') },
  ],
  accounts: [
    ...partsOfAccount.map((table) => ({ table, where: endedAccount(`${table}.account_id`) })),
    { table: 'account', where: endedAccount('account.id') },
  ],
};
