import type { MigrationInterface, QueryRunner } from 'typeorm';
import { chainExistingEntries } from './chain-existing-entries';

const content = [
  'kind',
  'person_id',
  'on_behalf_of_person_id',
  'about_person_id',
  'action',
  'subject',
  'subject_id',
  'unit_id',
  'before',
  'after',
  'remark',
  'request_id',
  'erased_by_entry_id',
];

const columns = [
  `CREATE TABLE audit_lane (
    municipality_id uuid NOT NULL,
    lane smallint NOT NULL,
    position bigint NOT NULL,
    hash bytea NOT NULL,
    seal bytea NOT NULL,
    CONSTRAINT audit_lane_pkey PRIMARY KEY (municipality_id, lane),
    CONSTRAINT audit_lane_place CHECK (lane >= 1 AND lane <= 16 AND "position" >= 0),
    CONSTRAINT audit_lane_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality (id)
  ) WITH (fillfactor = 50)`,
  `ALTER TABLE audit_entry
    ADD COLUMN kind text,
    ADD COLUMN on_behalf_of_person_id uuid,
    ADD COLUMN about_person_id uuid,
    ADD COLUMN lane smallint,
    ADD COLUMN position bigint,
    ADD COLUMN content_digest bytea,
    ADD COLUMN hash bytea,
    ADD COLUMN erased_by_entry_id uuid,
    ALTER COLUMN action DROP NOT NULL,
    ALTER COLUMN subject DROP NOT NULL,
    ALTER COLUMN subject_id DROP NOT NULL,
    ALTER COLUMN request_id DROP NOT NULL`,
];

const constraints = [
  `ALTER TABLE audit_entry
    ALTER COLUMN lane SET NOT NULL,
    ALTER COLUMN position SET NOT NULL,
    ALTER COLUMN content_digest SET NOT NULL,
    ALTER COLUMN hash SET NOT NULL,
    ADD CONSTRAINT audit_entry_municipality_id_id_key UNIQUE (municipality_id, id),
    ADD CONSTRAINT audit_entry_place UNIQUE (municipality_id, lane, position),
    ADD CONSTRAINT audit_entry_lane CHECK (lane >= 1 AND lane <= 16 AND "position" >= 1),
    ADD CONSTRAINT audit_entry_content CHECK (
      CASE WHEN erased_by_entry_id IS NULL
        THEN num_nonnulls(kind, action, subject, subject_id, request_id) = 5
        ELSE num_nonnulls(kind, action, subject, subject_id, request_id, person_id, on_behalf_of_person_id,
               about_person_id, unit_id, before, after, remark) = 0
      END),
    ADD CONSTRAINT audit_entry_on_behalf_of_person_id_fkey
      FOREIGN KEY (municipality_id, on_behalf_of_person_id) REFERENCES person (municipality_id, id),
    ADD CONSTRAINT audit_entry_about_person_id_fkey
      FOREIGN KEY (municipality_id, about_person_id) REFERENCES person (municipality_id, id),
    ADD CONSTRAINT audit_entry_erased_by_entry_id_fkey
      FOREIGN KEY (municipality_id, erased_by_entry_id) REFERENCES audit_entry (municipality_id, id)`,
  `CREATE INDEX audit_entry_about_person ON audit_entry (about_person_id, sequence) WHERE about_person_id IS NOT NULL`,
  `CREATE INDEX audit_entry_erased ON audit_entry (erased_by_entry_id) WHERE erased_by_entry_id IS NOT NULL`,
  `CREATE TABLE retention_time (
    municipality_id uuid NOT NULL,
    kind text NOT NULL,
    keep integer NOT NULL,
    CONSTRAINT retention_time_pkey PRIMARY KEY (municipality_id, kind),
    CONSTRAINT retention_time_kind CHECK (kind IN ('time-records', 'log', 'sign-in', 'accounts')),
    CONSTRAINT retention_time_keep CHECK (keep >= 0 AND (kind <> 'time-records' OR keep >= 5)),
    CONSTRAINT retention_time_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality (id)
  )`,
];

/**
 * What is written once may be erased when its time is up: only by the tables' owner, whom the server never is, and
 * only where the transaction has said that it erases. Of an entry in the log the place, the digest and the hash stay.
 */
const letRetentionErase = `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_LEVEL = 'ROW' AND current_setting('rulleplan.erasing', true) = 'on'
       AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
      IF TG_TABLE_NAME = 'payroll_event' AND TG_OP = 'DELETE' THEN
        RETURN OLD;
      END IF;
      IF TG_TABLE_NAME = 'audit_entry' AND TG_OP = 'UPDATE' THEN
        IF to_jsonb(OLD) ->> 'erased_by_entry_id' IS NULL AND to_jsonb(NEW) ->> 'erased_by_entry_id' IS NOT NULL
           AND to_jsonb(OLD) - '{${content.join(',')}}'::text[] = to_jsonb(NEW) - '{${content.join(',')}}'::text[] THEN
          RETURN NEW;
        END IF;
      END IF;
    END IF;
    RAISE EXCEPTION '% is written once and never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$`;

const neverErase = `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is written once and never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$`;

const down = [
  neverErase,
  `DROP TABLE retention_time`,
  `DROP INDEX audit_entry_erased`,
  `DROP INDEX audit_entry_about_person`,
  `ALTER TABLE audit_entry DISABLE TRIGGER USER`,
  // What was erased stays erased; what it was cannot be told any more.
  `UPDATE audit_entry SET action = 'data-erased', subject = 'retention', subject_id = municipality_id,
     request_id = 'erased' WHERE erased_by_entry_id IS NOT NULL`,
  `ALTER TABLE audit_entry ENABLE TRIGGER USER`,
  `ALTER TABLE audit_entry
    DROP CONSTRAINT audit_entry_content,
    DROP COLUMN erased_by_entry_id,
    DROP COLUMN hash,
    DROP COLUMN content_digest,
    DROP COLUMN position,
    DROP COLUMN lane,
    DROP COLUMN about_person_id,
    DROP COLUMN on_behalf_of_person_id,
    DROP COLUMN kind,
    DROP CONSTRAINT audit_entry_municipality_id_id_key,
    ALTER COLUMN action SET NOT NULL,
    ALTER COLUMN subject SET NOT NULL,
    ALTER COLUMN subject_id SET NOT NULL,
    ALTER COLUMN request_id SET NOT NULL`,
  `DROP TABLE audit_lane`,
];

/** The log becomes a chain that shows whether it has been touched; and each kind of data gets its time. */
export class LogThatCanBeTrusted1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of columns) {
      await runner.query(statement);
    }
    await chainExistingEntries(runner);
    for (const statement of [...constraints, letRetentionErase]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) {
      await runner.query(statement);
    }
  }
}
