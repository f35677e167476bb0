import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE claim_mapping (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    claim text NOT NULL,
    value text NOT NULL,
    role text NOT NULL,
    unit_id uuid,
    CONSTRAINT claim_mapping_pkey PRIMARY KEY (id),
    CONSTRAINT claim_mapping_once UNIQUE NULLS NOT DISTINCT (municipality_id, claim, value, role, unit_id),
    CONSTRAINT claim_mapping_text CHECK (claim <> '' AND value <> ''),
    CONSTRAINT claim_mapping_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality (id),
    CONSTRAINT claim_mapping_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
  )`,
  `CREATE TABLE openid_identity (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    CONSTRAINT openid_identity_pkey PRIMARY KEY (id),
    CONSTRAINT openid_identity_subject UNIQUE (issuer, subject),
    CONSTRAINT openid_identity_of_account UNIQUE (account_id, issuer),
    CONSTRAINT openid_identity_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
  )`,
];

const down = [`DROP TABLE openid_identity`, `DROP TABLE claim_mapping`];

/** Who people are at the identity provider, and which roles come out of what it says of them. */
export class OpenIdConnect1764000000008 implements MigrationInterface {
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
