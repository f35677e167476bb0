import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './append-only';

const up = [
  `CREATE TABLE swap (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    proposer_employment_id uuid NOT NULL,
    proposer_person_id uuid NOT NULL,
    colleague_employment_id uuid NOT NULL,
    colleague_person_id uuid NOT NULL,
    offered_shift_id uuid NOT NULL,
    requested_shift_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'proposed',
    takes_effect text NOT NULL,
    remark text,
    reason text,
    proposed_at timestamptz NOT NULL,
    lapses_at timestamptz NOT NULL,
    accepted_at timestamptz,
    decided_at timestamptz,
    decided_by_person_id uuid,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT swap_pkey PRIMARY KEY (id),
    CONSTRAINT swap_municipality_id_id_key UNIQUE (municipality_id, id),
    CONSTRAINT swap_two_people CHECK (proposer_person_id <> colleague_person_id),
    CONSTRAINT swap_two_shifts CHECK (offered_shift_id <> requested_shift_id),
    CONSTRAINT swap_takes_effect CHECK (takes_effect IN ('at-once', 'after-leader')),
    CONSTRAINT swap_state CHECK (state IN ('proposed', 'awaiting-leader', 'applied', 'declined', 'withdrawn', 'lapsed', 'rejected')),
    CONSTRAINT swap_colleague_fkey FOREIGN KEY (municipality_id, colleague_employment_id, colleague_person_id) REFERENCES employment (municipality_id, id, person_id),
    CONSTRAINT swap_decided_by_person_id_fkey FOREIGN KEY (municipality_id, decided_by_person_id) REFERENCES person (municipality_id, id),
    CONSTRAINT swap_offered_shift_id_fkey FOREIGN KEY (municipality_id, offered_shift_id) REFERENCES shift (municipality_id, id),
    CONSTRAINT swap_requested_shift_id_fkey FOREIGN KEY (municipality_id, requested_shift_id) REFERENCES shift (municipality_id, id),
    CONSTRAINT swap_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
    CONSTRAINT swap_proposer_fkey FOREIGN KEY (municipality_id, proposer_employment_id, proposer_person_id) REFERENCES employment (municipality_id, id, person_id)
  )`,
  `CREATE INDEX swap_of_unit ON swap (unit_id, state)`,
  `CREATE INDEX swap_of_colleague ON swap (colleague_person_id, proposed_at)`,
  `CREATE INDEX swap_of_proposer ON swap (proposer_person_id, proposed_at)`,
  `CREATE UNIQUE INDEX swap_open_request ON swap (requested_shift_id) WHERE state IN ('proposed', 'awaiting-leader')`,
  `CREATE UNIQUE INDEX swap_open_offer ON swap (offered_shift_id) WHERE state IN ('proposed', 'awaiting-leader')`,
  `CREATE TABLE change (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL DEFAULT 'pending',
    weeks date[] NOT NULL,
    swap_id uuid,
    applied boolean NOT NULL DEFAULT true,
    shifts jsonb NOT NULL,
    findings jsonb NOT NULL DEFAULT '[]',
    remark text,
    reason text,
    made_at timestamptz NOT NULL,
    made_by_person_id uuid,
    decided_at timestamptz,
    decided_by_person_id uuid,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT change_pkey PRIMARY KEY (id),
    CONSTRAINT change_weeks CHECK (cardinality(weeks) >= 1),
    CONSTRAINT change_decided CHECK ((state = 'pending') = (decided_at IS NULL)),
    CONSTRAINT change_state CHECK (state IN ('pending', 'approved', 'rejected')),
    CONSTRAINT change_kind CHECK (kind IN ('swap', 'times')),
    CONSTRAINT change_decided_by_person_id_fkey FOREIGN KEY (municipality_id, decided_by_person_id) REFERENCES person (municipality_id, id),
    CONSTRAINT change_made_by_person_id_fkey FOREIGN KEY (municipality_id, made_by_person_id) REFERENCES person (municipality_id, id),
    CONSTRAINT change_swap_id_fkey FOREIGN KEY (municipality_id, swap_id) REFERENCES swap (municipality_id, id),
    CONSTRAINT change_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE UNIQUE INDEX change_of_swap ON change (swap_id) WHERE swap_id IS NOT NULL`,
  `CREATE INDEX change_of_unit ON change (unit_id, state)`,
  `CREATE TABLE payroll_event (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    employment_id uuid NOT NULL,
    payroll_id text,
    closed_week_id uuid NOT NULL,
    week_start date NOT NULL,
    shift_id uuid NOT NULL,
    shift_version integer NOT NULL,
    date date NOT NULL,
    line text NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    minutes integer NOT NULL,
    payable_minutes integer NOT NULL,
    percent numeric(6,2),
    agreement text NOT NULL,
    agreement_version date NOT NULL,
    clause text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT payroll_event_pkey PRIMARY KEY (id),
    CONSTRAINT payroll_event_once UNIQUE (shift_id, shift_version, line, starts_at),
    CONSTRAINT payroll_event_span CHECK (ends_at > starts_at),
    CONSTRAINT payroll_event_minutes CHECK (minutes > 0 AND payable_minutes >= minutes),
    CONSTRAINT payroll_event_line CHECK (line IN ('worked', 'evening', 'night', 'saturday', 'sunday-and-holiday', 'special-day')),
    CONSTRAINT payroll_event_closed_week_id_fkey FOREIGN KEY (municipality_id, closed_week_id) REFERENCES closed_week (municipality_id, id),
    CONSTRAINT payroll_event_employment_id_fkey FOREIGN KEY (municipality_id, employment_id) REFERENCES employment (municipality_id, id),
    CONSTRAINT payroll_event_shift_id_fkey FOREIGN KEY (municipality_id, shift_id) REFERENCES shift (municipality_id, id),
    CONSTRAINT payroll_event_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE INDEX payroll_event_of_employment ON payroll_event (employment_id, date)`,
  `CREATE INDEX payroll_event_of_unit ON payroll_event (unit_id, date)`,
  ...appendOnly('payroll_event'),
];

const down = [`DROP TABLE payroll_event`, `DROP TABLE change`, `DROP TABLE swap`];

/** What changes a roster, and what is told to payroll. */
export class SwapsAndPayroll1764000000003 implements MigrationInterface {
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
