import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE duty_type (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    start_clock text NOT NULL,
    end_clock text NOT NULL,
    kind text NOT NULL,
    requires text[] NOT NULL DEFAULT '{}',
    need_weekday integer,
    need_weekend integer,
    CONSTRAINT duty_type_pkey PRIMARY KEY (id),
    CONSTRAINT duty_type_code UNIQUE (unit_id, code),
    CONSTRAINT duty_type_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT duty_type_need CHECK (need_weekday >= 0 AND need_weekend >= 0),
    CONSTRAINT duty_type_kind CHECK (kind IN ('duty', 'on-call-home', 'on-call-site', 'meeting', 'course')),
    CONSTRAINT duty_type_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE TABLE base_plan (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    staff_group text NOT NULL,
    weeks integer NOT NULL,
    CONSTRAINT base_plan_pkey PRIMARY KEY (id),
    CONSTRAINT base_plan_of_group UNIQUE (unit_id, staff_group),
    CONSTRAINT base_plan_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT base_plan_weeks CHECK (weeks BETWEEN 1 AND 52),
    CONSTRAINT base_plan_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE TABLE base_plan_line (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    base_plan_id uuid NOT NULL,
    employment_id uuid,
    start_week integer NOT NULL,
    CONSTRAINT base_plan_line_pkey PRIMARY KEY (id),
    CONSTRAINT base_plan_line_once UNIQUE (base_plan_id, employment_id),
    CONSTRAINT base_plan_line_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT base_plan_line_start_week CHECK (start_week >= 1),
    CONSTRAINT base_plan_line_base_plan_id_fkey FOREIGN KEY (municipality_id, base_plan_id) REFERENCES base_plan (municipality_id, id),
    CONSTRAINT base_plan_line_employment_id_fkey FOREIGN KEY (municipality_id, employment_id) REFERENCES employment (municipality_id, id)
  )`,
  `CREATE TABLE base_plan_day (
    base_plan_line_id uuid NOT NULL,
    week integer NOT NULL,
    weekday integer NOT NULL,
    municipality_id uuid NOT NULL,
    duty_type_id uuid NOT NULL,
    CONSTRAINT base_plan_day_pkey PRIMARY KEY (base_plan_line_id, week, weekday),
    CONSTRAINT base_plan_day_place CHECK (week >= 1 AND weekday BETWEEN 1 AND 7),
    CONSTRAINT base_plan_day_base_plan_line_id_fkey FOREIGN KEY (municipality_id, base_plan_line_id) REFERENCES base_plan_line (municipality_id, id),
    CONSTRAINT base_plan_day_duty_type_id_fkey FOREIGN KEY (municipality_id, duty_type_id) REFERENCES duty_type (municipality_id, id)
  )`,
  `CREATE TABLE roster_period (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    staff_group text NOT NULL,
    from_date date NOT NULL,
    weeks integer NOT NULL,
    published_at timestamptz,
    CONSTRAINT roster_period_pkey PRIMARY KEY (id),
    CONSTRAINT roster_period_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT roster_period_monday CHECK (EXTRACT(isodow FROM from_date) = 1),
    CONSTRAINT roster_period_weeks CHECK (weeks BETWEEN 1 AND 53),
    CONSTRAINT roster_period_apart EXCLUDE USING gist (unit_id WITH =, staff_group WITH =, daterange(from_date, from_date + weeks * 7) WITH &&),
    CONSTRAINT roster_period_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE TABLE shift (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    roster_period_id uuid NOT NULL,
    employment_id uuid,
    person_id uuid,
    duty_type_id uuid NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    kind text NOT NULL,
    requires text[] NOT NULL DEFAULT '{}',
    mark text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT shift_pkey PRIMARY KEY (id),
    CONSTRAINT shift_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT shift_mark CHECK (mark IN ('changed', 'rejected')),
    CONSTRAINT shift_kind CHECK (kind IN ('duty', 'on-call-home', 'on-call-site', 'meeting', 'course')),
    CONSTRAINT shift_holder CHECK ((employment_id IS NULL) = (person_id IS NULL)),
    CONSTRAINT shift_span CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '48 hours'),
    CONSTRAINT shift_person_in_one_place EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((person_id IS NOT NULL)) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT shift_duty_type_id_fkey FOREIGN KEY (municipality_id, duty_type_id) REFERENCES duty_type (municipality_id, id),
    CONSTRAINT shift_employment_id_person_id_fkey FOREIGN KEY (municipality_id, employment_id, person_id) REFERENCES employment (municipality_id, id, person_id),
    CONSTRAINT shift_roster_period_id_fkey FOREIGN KEY (municipality_id, roster_period_id) REFERENCES roster_period (municipality_id, id),
    CONSTRAINT shift_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE INDEX shift_of_roster_period ON shift (roster_period_id)`,
  `CREATE INDEX shift_of_employment ON shift (employment_id, starts_at)`,
  `CREATE INDEX shift_of_unit ON shift (unit_id, starts_at)`,
  `CREATE TABLE absence (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    employment_id uuid NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    kind text NOT NULL,
    CONSTRAINT absence_pkey PRIMARY KEY (id),
    CONSTRAINT absence_kind CHECK (kind IN ('holiday', 'sickness', 'care-day', 'senior-day', 'child-sick', 'leave', 'time-off-in-lieu', 'day-off')),
    CONSTRAINT absence_span CHECK (ends_at > starts_at),
    CONSTRAINT absence_employment_id_fkey FOREIGN KEY (municipality_id, employment_id) REFERENCES employment (municipality_id, id),
    CONSTRAINT absence_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE INDEX absence_of_unit ON absence (unit_id, starts_at)`,
  `CREATE INDEX absence_of_employment ON absence (employment_id, starts_at)`,
  `CREATE TABLE closed_week (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    week_start date NOT NULL,
    closed_at timestamptz NOT NULL,
    closed_by_person_id uuid,
    event_count integer NOT NULL DEFAULT 0,
    CONSTRAINT closed_week_pkey PRIMARY KEY (id),
    CONSTRAINT closed_week_once UNIQUE (unit_id, week_start),
    CONSTRAINT closed_week_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT closed_week_monday CHECK (EXTRACT(isodow FROM week_start) = 1),
    CONSTRAINT closed_week_closed_by_person_id_fkey FOREIGN KEY (municipality_id, closed_by_person_id) REFERENCES person (municipality_id, id),
    CONSTRAINT closed_week_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
];

const down = [
  `DROP TABLE closed_week`,
  `DROP TABLE absence`,
  `DROP TABLE shift`,
  `DROP TABLE roster_period`,
  `DROP TABLE base_plan_day`,
  `DROP TABLE base_plan_line`,
  `DROP TABLE base_plan`,
  `DROP TABLE duty_type`,
];

/** The base plan and the roster it becomes, with what the database itself keeps true of a person. */
export class PlansAndRosters1764000000002 implements MigrationInterface {
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
