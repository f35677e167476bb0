import { createSmallHome, type SmallHome } from '@rulleplan/test-support/small-home';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { startProduct, type Product } from '../product.fixture';
import { Clock } from '../shared/clock';
import { MailRelayService } from './mail-relay.service';
import { MailService } from './mail.service';

const noon = Date.parse('2026-11-25T12:00:00+01:00');
const secret = 'https://vagt.example.dk/sign-in-link#hemmeligt';

let product: Product;
let home: SmallHome;
let smtp: SMTPServer;
let port: number;
const received: { to: string[]; text: string }[] = [];
/** What the mail server answers to a recipient; null takes the mail. */
let refusal: { responseCode: number } | null = null;

beforeAll(async () => {
  product = await startProduct({ now: '2026-11-25T12:00:00+01:00' });
  home = await createSmallHome(product.database.url, { shifts: {} });
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(refusal === null ? null : Object.assign(new Error('no'), refusal)),
    onData: (stream, session, done) => {
      void textOf(stream).then((text) => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  port = (smtp.server.address() as AddressInfo).port;
});
beforeEach(async () => {
  await product.database.query('DELETE FROM mail');
  received.length = 0;
  refusal = null;
  standAt(0);
  leaveBy(`smtp://127.0.0.1:${port}`);
});
afterEach(leaveByNothing);
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(resolve));
  await product.close();
});

async function textOf(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function leaveBy(url: string): void {
  process.env['RULLEPLAN_SMTP_URL'] = url;
  process.env['RULLEPLAN_MAIL_FROM'] = 'Vagtplan <vagtplan@example.dk>';
  process.env['RULLEPLAN_PUBLIC_URL'] = 'https://vagt.example.dk';
}

function leaveByNothing(): void {
  delete process.env['RULLEPLAN_SMTP_URL'];
  delete process.env['RULLEPLAN_MAIL_FROM'];
  delete process.env['RULLEPLAN_PUBLIC_URL'];
}

function standAt(minutes: number): void {
  product.service(Clock).standAt(new Date(noon + minutes * 60_000));
}

const inHome = <Result>(work: () => Promise<Result>) => product.forMunicipality(home.municipalityId, work);
const write = () =>
  inHome(() =>
    product.service(MailService).write({
      personId: home.people.anna.personId,
      kind: 'reset',
      recipient: 'anna@example.dk',
      subject: 'Vælg en ny adgangskode',
      body: `Hej Anna Sørensen\n\n${secret}\n`,
    }),
  );
const relay = () => inHome(() => product.service(MailRelayService).sendDue());
const outbox = () => product.database.query<Record<string, unknown>>('SELECT * FROM mail');

describe('a mail', () => {
  it('leaves once, with its link, and its text is erased', async () => {
    await write();
    expect(await relay()).toBe(1);
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['anna@example.dk']);
    const text = Buffer.from(
      received[0]?.text.split('\r\n\r\n').slice(1).join('\n') ?? '',
      'utf8',
    ).toString();
    expect(text.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(secret);
    expect(received[0]?.text).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(received[0]?.text).toMatch(/^Message-ID: <[\w-]+@example\.dk>/m);
    expect(await outbox()).toMatchObject([{ body: null, sent_at: new Date(noon), problem: null, tries: 1 }]);
    expect(await relay()).toBe(0);
  });

  it('that is undone with what it tells of never leaves', async () => {
    const undone = inHome(async () => {
      await product.service(MailService).write({
        personId: home.people.anna.personId,
        kind: 'notice',
        recipient: 'anna@example.dk',
        subject: 'Intet',
        body: 'Intet',
      });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await relay()).toBe(0);
  });

  it('waits a minute, then two, and so on, while the server says not now', async () => {
    await write();
    refusal = { responseCode: 451 };
    expect(await relay()).toBe(0);
    expect(await outbox()).toMatchObject([{ problem: 'EENVELOPE 451', tries: 1 }]);
    standAt(0.9);
    await relay();
    expect(await outbox()).toMatchObject([{ tries: 1 }]);
    standAt(1);
    await relay();
    expect(await outbox()).toMatchObject([{ tries: 2, next_try_at: new Date(noon + 3 * 60_000) }]);
    refusal = null;
    standAt(3);
    expect(await relay()).toBe(1);
  });

  it('is given up at once when the server will never take it, and its text is erased', async () => {
    await write();
    refusal = { responseCode: 550 };
    await relay();
    expect(await outbox()).toMatchObject([{ body: null, sent_at: null, problem: 'EENVELOPE 550' }]);
    expect((await outbox())[0]?.['given_up_at']).toEqual(new Date(noon));
  });

  it('is given up after twelve tries without a server', async () => {
    leaveBy('smtp://127.0.0.1:1');
    await write();
    for (let tries = 0; tries < 12; tries += 1) {
      standAt(tries * 60);
      await relay();
    }
    expect(await outbox()).toMatchObject([
      { body: null, tries: 12, problem: expect.stringMatching(/^E(SOCKET|CONN)/) },
    ]);
  });

  it('that its sender died with is free again after a minute', async () => {
    await write();
    await product.database.query(`UPDATE mail SET tries = 1, next_try_at = $1`, [new Date(noon + 60_000)]);
    expect(await relay()).toBe(0);
    standAt(1);
    expect(await relay()).toBe(1);
  });

  it('is sent by one of two relays', async () => {
    for (let mails = 0; mails < 12; mails += 1) await write();
    const sent = await Promise.all([relay(), relay()]);
    expect(sent.reduce((sum, each) => sum + each, 0)).toBe(12);
    expect(received).toHaveLength(12);
  });
});

describe('the outbox', () => {
  const shown = () => inHome(() => product.service(MailService).outbox());

  it('shows texts where no mail leaves the house, and never elsewhere', async () => {
    await write();
    expect(await shown()).toMatchObject([{ state: 'waiting', personName: 'Anna Sørensen', body: null }]);
    leaveByNothing();
    expect(await shown()).toMatchObject([{ state: 'waiting', body: expect.stringContaining(secret) }]);
    expect(await relay()).toBe(0);
  });

  it('cannot be read in the database by whoever does not reach the whole municipality', async () => {
    await write();
    leaveByNothing();
    const seen = await product.as(home.people.lone.personId, () => product.service(MailService).outbox());
    expect(seen).toEqual([]);
  });
});
