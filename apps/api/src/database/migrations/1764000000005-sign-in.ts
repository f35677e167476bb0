import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofAccount = (table: string) =>
  `CONSTRAINT ${table}_account_id_fkey FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)`;

const up = [
  // Who was invited and has not answered yet has no password.
  `ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL`,
  `ALTER TABLE session
    ADD COLUMN device text NOT NULL DEFAULT '',
    ADD COLUMN shared_device boolean NOT NULL DEFAULT false,
    ADD COLUMN passkey_challenge text,
    ADD COLUMN passkey_challenge_until timestamptz`,
  `CREATE TABLE sign_in_link (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT sign_in_link_pkey PRIMARY KEY (id),
    CONSTRAINT sign_in_link_token UNIQUE (token_hash),
    CONSTRAINT sign_in_link_kind CHECK (kind IN ('invitation', 'reset')),
    ${ofAccount('sign_in_link')}
  )`,
  `CREATE INDEX sign_in_link_of_account ON sign_in_link (account_id)`,
  `CREATE TABLE half_sign_in (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    shared_device boolean NOT NULL,
    passkey_challenge text,
    expires_at timestamptz NOT NULL,
    CONSTRAINT half_sign_in_pkey PRIMARY KEY (id),
    CONSTRAINT half_sign_in_token UNIQUE (token_hash),
    ${ofAccount('half_sign_in')}
  )`,
  `CREATE INDEX half_sign_in_of_account ON half_sign_in (account_id)`,
  `CREATE TABLE authenticator_app (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    secret bytea NOT NULL,
    created_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    last_step integer NOT NULL DEFAULT 0,
    CONSTRAINT authenticator_app_pkey PRIMARY KEY (id),
    CONSTRAINT authenticator_app_account UNIQUE (account_id),
    ${ofAccount('authenticator_app')}
  )`,
  `CREATE TABLE passkey (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    credential_id text NOT NULL,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports text[] NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT passkey_pkey PRIMARY KEY (id),
    CONSTRAINT passkey_credential UNIQUE (credential_id),
    ${ofAccount('passkey')}
  )`,
  `CREATE INDEX passkey_of_account ON passkey (account_id)`,
  `CREATE TABLE recovery_code (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamptz,
    CONSTRAINT recovery_code_pkey PRIMARY KEY (id),
    CONSTRAINT recovery_code_once UNIQUE (account_id, code_hash),
    ${ofAccount('recovery_code')}
  )`,
  `CREATE TABLE mail (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    municipality_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text,
    created_at timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    problem text,
    CONSTRAINT mail_pkey PRIMARY KEY (id),
    CONSTRAINT mail_kind CHECK (kind IN ('invitation', 'reset', 'notice')),
    CONSTRAINT mail_body_until_sent CHECK (body IS NULL OR (sent_at IS NULL AND given_up_at IS NULL)),
    CONSTRAINT mail_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
  )`,
  `CREATE INDEX mail_newest ON mail (municipality_id, created_at)`,
  `CREATE INDEX mail_to_send ON mail (next_try_at) WHERE sent_at IS NULL AND given_up_at IS NULL`,
  // What belongs to no municipality, because nobody is known yet. None of it names a person.
  `CREATE TABLE sign_in_attempt (
    key bytea NOT NULL,
    count integer NOT NULL,
    started_at timestamptz NOT NULL,
    CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (key)
  )`,
  `CREATE INDEX sign_in_attempt_age ON sign_in_attempt (started_at)`,
  `CREATE TABLE passkey_challenge (
    token_hash bytea NOT NULL,
    challenge text NOT NULL,
    shared_device boolean NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT passkey_challenge_pkey PRIMARY KEY (token_hash)
  )`,
  `CREATE INDEX passkey_challenge_end ON passkey_challenge (expires_at)`,
  `CREATE TABLE first_start (
    "only" boolean NOT NULL DEFAULT true,
    token_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT first_start_pkey PRIMARY KEY ("only"),
    CONSTRAINT first_start_only CHECK ("only")
  )`,
];

const down = [
  `DROP TABLE first_start`,
  `DROP TABLE passkey_challenge`,
  `DROP TABLE sign_in_attempt`,
  `DROP TABLE mail`,
  `DROP TABLE recovery_code`,
  `DROP TABLE passkey`,
  `DROP TABLE authenticator_app`,
  `DROP TABLE half_sign_in`,
  `DROP TABLE sign_in_link`,
  `ALTER TABLE session
    DROP COLUMN device, DROP COLUMN shared_device, DROP COLUMN passkey_challenge, DROP COLUMN passkey_challenge_until`,
  // A hash that no password has: whoever has none yet cannot sign in before the next invitation.
  `UPDATE account SET password_hash = '' WHERE password_hash IS NULL`,
  `ALTER TABLE account ALTER COLUMN password_hash SET NOT NULL`,
];

/** Links and mail, second factors, and what slows guessing down over several servers. */
export class SignIn1764000000005 implements MigrationInterface {
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
