import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkTo, readMailSettings } from './mail-settings';

const complete = {
  RULLEPLAN_SMTP_URL: 'smtps://user:p%40ss@mail.example.dk',
  RULLEPLAN_MAIL_FROM: 'vagtplan@example.dk',
  RULLEPLAN_PUBLIC_URL: 'https://vagt.example.dk',
};

describe('the settings of mail', () => {
  it('are none where no server is named', () => {
    expect(readMailSettings({})).toBeNull();
  });

  it('may hold the address in a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rulleplan-'));
    try {
      const file = join(folder, 'smtp');
      writeFileSync(file, `${complete.RULLEPLAN_SMTP_URL}\n`);
      const { RULLEPLAN_SMTP_URL: smtpUrl, ...others } = complete;
      expect(readMailSettings({ ...others, RULLEPLAN_SMTP_URL_FILE: file })).toEqual({
        smtpUrl,
        from: 'vagtplan@example.dk',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['RULLEPLAN_SMTP_URL', 'mail.example.dk'],
    ['RULLEPLAN_SMTP_URL_FILE', '/nowhere/at/all'],
    ['RULLEPLAN_MAIL_FROM', ''],
    ['RULLEPLAN_PUBLIC_URL', ''],
  ])('name %s when it is %j', (name, value) => {
    expect(() => readMailSettings({ ...complete, [name]: value })).toThrow(name);
  });

  it('never show the password in what they complain of', () => {
    expect(() => readMailSettings({ ...complete, RULLEPLAN_SMTP_URL: 'http://user:geheim@host' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('geheim') }),
    );
  });
});

describe('a link in a mail', () => {
  it('leads to the public address, or to this machine', () => {
    expect(linkTo('/sign-in-link#a', complete)).toBe('https://vagt.example.dk/sign-in-link#a');
    expect(linkTo('/sign-in-link#a', { PORT: '4000' })).toBe('http://localhost:4000/sign-in-link#a');
  });
});
