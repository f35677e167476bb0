import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `ALTER TABLE unit ADD closed_on date`,
  `ALTER TABLE unit ADD version integer NOT NULL DEFAULT 1`,
  `ALTER TABLE unit ADD CONSTRAINT unit_not_under_itself CHECK (parent_id <> id)`,
  `ALTER TABLE person ADD version integer NOT NULL DEFAULT 1`,
  `ALTER TABLE employment ADD account_coding text`,
  `ALTER TABLE employment ADD version integer NOT NULL DEFAULT 1`,
  `CREATE INDEX employment_of_unit ON employment (unit_id)`,
  `CREATE TABLE employment_unit (
    employment_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    CONSTRAINT employment_unit_pkey PRIMARY KEY (employment_id, unit_id),
    CONSTRAINT employment_unit_employment_id_fkey FOREIGN KEY (municipality_id, employment_id) REFERENCES employment (municipality_id, id),
    CONSTRAINT employment_unit_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE INDEX employment_unit_served ON employment_unit (unit_id)`,
  `DROP INDEX role_grant_once_in_unit`,
  `DROP INDEX role_grant_once_in_municipality`,
  `ALTER TABLE role_grant DROP CONSTRAINT role_grant_role`,
  // Who holds a role already has held it since before anybody counted.
  `ALTER TABLE role_grant ADD valid_from date NOT NULL DEFAULT '2000-01-01'`,
  `ALTER TABLE role_grant ADD valid_to date`,
  `ALTER TABLE role_grant ADD deputy_for_person_id uuid`,
  `ALTER TABLE role_grant ADD source text NOT NULL DEFAULT 'given'`,
  `ALTER TABLE role_grant ADD given_by_person_id uuid`,
  `ALTER TABLE role_grant ADD ended_at timestamptz`,
  `ALTER TABLE role_grant
     ADD CONSTRAINT role_grant_role CHECK (role IN ('planner', 'leader', 'hr', 'payroll', 'union-representative', 'auditor', 'administrator')),
     ADD CONSTRAINT role_grant_source CHECK (source IN ('given', 'openid-connect')),
     ADD CONSTRAINT role_grant_span CHECK (valid_to IS NULL OR valid_to >= valid_from),
     ADD CONSTRAINT role_grant_administrator CHECK (role <> 'administrator' OR unit_id IS NULL),
     ADD CONSTRAINT role_grant_deputy CHECK (deputy_for_person_id IS NULL OR (role = 'leader' AND unit_id IS NOT NULL AND valid_to IS NOT NULL AND deputy_for_person_id <> person_id)),
     ADD CONSTRAINT role_grant_municipality_id_id_key UNIQUE (municipality_id, id),
     ADD CONSTRAINT role_grant_deputy_for_person_id_fkey FOREIGN KEY (municipality_id, deputy_for_person_id) REFERENCES person (municipality_id, id),
     ADD CONSTRAINT role_grant_given_by_person_id_fkey FOREIGN KEY (municipality_id, given_by_person_id) REFERENCES person (municipality_id, id)`,
  // The same role in the same place twice at once would have to be ended twice.
  `ALTER TABLE role_grant ADD CONSTRAINT role_grant_once EXCLUDE USING gist (
     person_id WITH =, role WITH =,
     COALESCE(unit_id, municipality_id) WITH =,
     COALESCE(deputy_for_person_id, person_id) WITH =,
     source WITH =,
     daterange(valid_from, valid_to, '[]') WITH &&
   ) WHERE ((ended_at IS NULL))`,
  `CREATE INDEX role_grant_of_person ON role_grant (person_id)`,
  `CREATE INDEX role_grant_of_unit ON role_grant (unit_id)`,
  `CREATE INDEX role_grant_deputies ON role_grant (deputy_for_person_id)`,
];

/** What the older table cannot say is not there any more: deputies, ended roles and the new kinds of role. */
const down = [
  `DELETE FROM role_grant
    WHERE ended_at IS NOT NULL OR deputy_for_person_id IS NOT NULL OR valid_to IS NOT NULL
       OR role NOT IN ('leader', 'hr', 'payroll')`,
  `DELETE FROM role_grant one USING role_grant other
    WHERE one.id > other.id AND one.person_id = other.person_id AND one.role = other.role
      AND one.unit_id IS NOT DISTINCT FROM other.unit_id`,
  `ALTER TABLE role_grant
     DROP CONSTRAINT role_grant_once,
     DROP CONSTRAINT role_grant_given_by_person_id_fkey,
     DROP CONSTRAINT role_grant_deputy_for_person_id_fkey,
     DROP CONSTRAINT role_grant_municipality_id_id_key,
     DROP CONSTRAINT role_grant_deputy,
     DROP CONSTRAINT role_grant_administrator,
     DROP CONSTRAINT role_grant_span,
     DROP CONSTRAINT role_grant_source,
     DROP CONSTRAINT role_grant_role`,
  `DROP INDEX role_grant_deputies`,
  `DROP INDEX role_grant_of_unit`,
  `DROP INDEX role_grant_of_person`,
  `ALTER TABLE role_grant DROP ended_at, DROP given_by_person_id, DROP source, DROP deputy_for_person_id,
     DROP valid_to, DROP valid_from`,
  `ALTER TABLE role_grant ADD CONSTRAINT role_grant_role CHECK (role IN ('leader', 'hr', 'payroll'))`,
  `CREATE UNIQUE INDEX role_grant_once_in_municipality ON role_grant (person_id, role) WHERE unit_id IS NULL`,
  `CREATE UNIQUE INDEX role_grant_once_in_unit ON role_grant (person_id, role, unit_id) WHERE unit_id IS NOT NULL`,
  `DROP TABLE employment_unit`,
  `DROP INDEX employment_of_unit`,
  `ALTER TABLE employment DROP version, DROP account_coding`,
  `ALTER TABLE person DROP version`,
  `ALTER TABLE unit DROP CONSTRAINT unit_not_under_itself, DROP version, DROP closed_on`,
];

/** Roles that begin, end and are held for somebody else; units that close; substitutes that serve several units. */
export class RolesAndOrganisation1764000000004 implements MigrationInterface {
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
