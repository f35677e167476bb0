import type { MigrationInterface, QueryRunner } from 'typeorm';

const person = (table: string, column: string) =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (municipality_id, ${column}) REFERENCES person (municipality_id, id)`;

const up = [
  `CREATE TABLE organisation_link (
    municipality_id uuid NOT NULL,
    kind text NOT NULL,
    source_id text NOT NULL,
    subject_id uuid NOT NULL,
    was_missing boolean NOT NULL DEFAULT false,
    CONSTRAINT organisation_link_pkey PRIMARY KEY (municipality_id, kind, source_id),
    CONSTRAINT organisation_link_subject UNIQUE (subject_id),
    CONSTRAINT organisation_link_kind CHECK (kind IN ('unit', 'person', 'employment')),
    CONSTRAINT organisation_link_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality (id)
  )`,
  `CREATE TABLE organisation_sync_run (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    sequence bigserial NOT NULL,
    at timestamptz NOT NULL,
    person_id uuid,
    source text NOT NULL,
    state text NOT NULL,
    is_complete boolean NOT NULL,
    etag text,
    counts jsonb NOT NULL,
    problems jsonb NOT NULL,
    ending_person_ids uuid[] NOT NULL,
    ending_of integer NOT NULL,
    confirmed_run_id uuid,
    CONSTRAINT organisation_sync_run_pkey PRIMARY KEY (id),
    CONSTRAINT organisation_sync_run_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT organisation_sync_run_source CHECK (source IN ('feed', 'folder')),
    CONSTRAINT organisation_sync_run_state CHECK (state IN ('applied', 'unchanged', 'held', 'failed')),
    CONSTRAINT organisation_sync_run_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality (id),
    CONSTRAINT organisation_sync_run_confirmed_run_id_fkey FOREIGN KEY (municipality_id, confirmed_run_id) REFERENCES organisation_sync_run (municipality_id, id),
    ${person('organisation_sync_run', 'person_id')}
  )`,
  `CREATE INDEX organisation_sync_run_newest ON organisation_sync_run (municipality_id, sequence)`,
  `CREATE TABLE access_review (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_ids uuid[] NOT NULL,
    due_on date NOT NULL,
    arranged_at timestamptz NOT NULL,
    arranged_by_person_id uuid NOT NULL,
    CONSTRAINT access_review_pkey PRIMARY KEY (id),
    CONSTRAINT access_review_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT access_review_units CHECK (cardinality(unit_ids) >= 1),
    CONSTRAINT access_review_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality (id),
    ${person('access_review', 'arranged_by_person_id')}
  )`,
  `CREATE TABLE access_review_item (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    review_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    kind text NOT NULL,
    person_id uuid NOT NULL,
    grant_id uuid,
    employment_id uuid,
    snapshot jsonb NOT NULL,
    state text NOT NULL DEFAULT 'waiting',
    decided_at timestamptz,
    decided_by_person_id uuid,
    on_behalf_of_person_id uuid,
    remark text,
    CONSTRAINT access_review_item_pkey PRIMARY KEY (id),
    CONSTRAINT access_review_item_kind CHECK (kind IN ('grant', 'employment', 'from-above')),
    CONSTRAINT access_review_item_source CHECK (CASE kind WHEN 'employment' THEN employment_id IS NOT NULL AND grant_id IS NULL ELSE grant_id IS NOT NULL AND employment_id IS NULL END),
    CONSTRAINT access_review_item_state CHECK (state IN ('waiting', 'confirmed', 'ended', 'gone')),
    CONSTRAINT access_review_item_decided CHECK ((state IN ('confirmed', 'ended')) = (decided_at IS NOT NULL AND decided_by_person_id IS NOT NULL)),
    CONSTRAINT access_review_item_review_id_fkey FOREIGN KEY (municipality_id, review_id) REFERENCES access_review (municipality_id, id),
    CONSTRAINT access_review_item_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
    CONSTRAINT access_review_item_grant_id_fkey FOREIGN KEY (municipality_id, grant_id) REFERENCES role_grant (municipality_id, id),
    CONSTRAINT access_review_item_employment_id_fkey FOREIGN KEY (municipality_id, employment_id) REFERENCES employment (municipality_id, id),
    ${person('access_review_item', 'person_id')},
    ${person('access_review_item', 'decided_by_person_id')},
    ${person('access_review_item', 'on_behalf_of_person_id')}
  )`,
  `CREATE INDEX access_review_item_of_review ON access_review_item (review_id, unit_id)`,
  `CREATE TABLE access_review_reminder (
    review_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    municipality_id uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    CONSTRAINT access_review_reminder_pkey PRIMARY KEY (review_id, person_id, kind),
    CONSTRAINT access_review_reminder_kind CHECK (kind IN ('seven-days', 'one-day', 'overdue')),
    CONSTRAINT access_review_reminder_review_id_fkey FOREIGN KEY (municipality_id, review_id) REFERENCES access_review (municipality_id, id),
    ${person('access_review_reminder', 'person_id')}
  )`,
];

const down = [
  `DROP TABLE access_review_reminder`,
  `DROP TABLE access_review_item`,
  `DROP TABLE access_review`,
  `DROP TABLE organisation_sync_run`,
  `DROP TABLE organisation_link`,
];

/** What an outside system calls units, people and jobs, what its runs did, and reviews of who may what. */
export class SyncAndAccessReview1764000000007 implements MigrationInterface {
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
