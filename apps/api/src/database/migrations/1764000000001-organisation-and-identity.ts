import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './append-only';

const up = [
  // Exclusion constraints need equality of ids in a gist index.
  `CREATE EXTENSION IF NOT EXISTS btree_gist`,
  `CREATE TABLE municipality (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    CONSTRAINT municipality_pkey PRIMARY KEY (id)
  )`,
  `CREATE TABLE unit (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    parent_id uuid,
    name text NOT NULL,
    agreement_id text NOT NULL,
    CONSTRAINT unit_pkey PRIMARY KEY (id),
    CONSTRAINT unit_municipality_id_name_key UNIQUE (municipality_id, name),
    CONSTRAINT unit_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT unit_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality (id),
    CONSTRAINT unit_parent_id_fkey FOREIGN KEY (municipality_id, parent_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE INDEX unit_parent ON unit (parent_id)`,
  `CREATE TABLE person (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    name text NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (id),
    CONSTRAINT person_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT person_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality (id)
  )`,
  `CREATE TABLE employment (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    person_id uuid NOT NULL,
    staff_group text NOT NULL,
    weekly_minutes integer NOT NULL,
    fixed_night boolean NOT NULL DEFAULT false,
    hourly boolean NOT NULL DEFAULT false,
    employed_from date NOT NULL,
    employed_to date,
    payroll_id text,
    opening_balance_minutes integer NOT NULL DEFAULT 0,
    opening_balance_on date,
    import_key text,
    CONSTRAINT employment_pkey PRIMARY KEY (id),
    CONSTRAINT employment_import_key UNIQUE (unit_id, import_key),
    CONSTRAINT employment_person UNIQUE (municipality_id, id, person_id),
    CONSTRAINT employment_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT employment_span CHECK (employed_to IS NULL OR employed_to >= employed_from),
    CONSTRAINT employment_weekly_minutes CHECK (weekly_minutes >= 0 AND weekly_minutes <= 10080),
    CONSTRAINT employment_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
    CONSTRAINT employment_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE INDEX employment_of_person ON employment (person_id)`,
  `CREATE TABLE employment_competence (
    employment_id uuid NOT NULL,
    name text NOT NULL,
    municipality_id uuid NOT NULL,
    held_to date,
    CONSTRAINT employment_competence_pkey PRIMARY KEY (employment_id, name),
    CONSTRAINT employment_competence_employment_id_fkey FOREIGN KEY (municipality_id, employment_id) REFERENCES employment (municipality_id, id)
  )`,
  `CREATE TABLE account (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    person_id uuid NOT NULL,
    email text NOT NULL,
    password_hash text NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_person UNIQUE (person_id),
    CONSTRAINT account_email UNIQUE (email),
    CONSTRAINT account_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT account_email_lower CHECK (email = lower(email)),
    CONSTRAINT account_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
  )`,
  `CREATE TABLE session (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT session_pkey PRIMARY KEY (id),
    CONSTRAINT session_token UNIQUE (token_hash),
    CONSTRAINT session_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
  )`,
  `CREATE INDEX session_of_account ON session (account_id)`,
  `CREATE TABLE role_grant (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    unit_id uuid,
    CONSTRAINT role_grant_pkey PRIMARY KEY (id),
    CONSTRAINT role_grant_role CHECK (role IN ('leader', 'hr', 'payroll')),
    CONSTRAINT role_grant_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
    CONSTRAINT role_grant_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE UNIQUE INDEX role_grant_once_in_municipality ON role_grant (person_id, role) WHERE unit_id IS NULL`,
  `CREATE UNIQUE INDEX role_grant_once_in_unit ON role_grant (person_id, role, unit_id) WHERE unit_id IS NOT NULL`,
  `CREATE TABLE audit_entry (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    sequence bigserial NOT NULL,
    at timestamptz NOT NULL,
    person_id uuid,
    action text NOT NULL,
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    unit_id uuid,
    before jsonb,
    after jsonb,
    remark text,
    request_id text NOT NULL,
    CONSTRAINT audit_entry_pkey PRIMARY KEY (id),
    CONSTRAINT audit_entry_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
    CONSTRAINT audit_entry_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE INDEX audit_entry_of_subject ON audit_entry (subject_id, sequence)`,
  `CREATE INDEX audit_entry_of_unit ON audit_entry (unit_id, sequence)`,
  `CREATE INDEX audit_entry_order ON audit_entry (municipality_id, sequence)`,
  `CREATE TABLE local_agreement (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    staff_group text NOT NULL,
    valid_from date,
    valid_to date,
    override jsonb NOT NULL,
    CONSTRAINT local_agreement_pkey PRIMARY KEY (id),
    CONSTRAINT local_agreement_span CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from),
    CONSTRAINT local_agreement_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE INDEX local_agreement_of_unit ON local_agreement (unit_id, staff_group)`,
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is written once and never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$`,
  ...appendOnly('audit_entry'),
];

const down = [
  `DROP TABLE local_agreement`,
  `DROP TABLE audit_entry`,
  `DROP TABLE role_grant`,
  `DROP TABLE session`,
  `DROP TABLE account`,
  `DROP TABLE employment_competence`,
  `DROP TABLE employment`,
  `DROP TABLE person`,
  `DROP TABLE unit`,
  `DROP TABLE municipality`,
  `DROP FUNCTION refuse_change`,
  `DROP EXTENSION btree_gist`,
];

/** The ground: who there is, who may sign in, what was done, and the agreements they work under. */
export class OrganisationAndIdentity1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) {
      await runner.query(statement);
    }
  }
}
