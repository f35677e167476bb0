import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingError } from './environment';
import { readOpenIdSettings } from './openid-settings';

const complete = {
  RULLEPLAN_OIDC_ISSUER: 'https://login.kommune.dk',
  RULLEPLAN_OIDC_CLIENT_ID: 'rulleplan',
  RULLEPLAN_OIDC_CLIENT_SECRET: 'hemmelig',
};

describe('the settings of OpenID Connect', () => {
  it('are none without an issuer', () => {
    expect(readOpenIdSettings({})).toBeNull();
    expect(readOpenIdSettings({ RULLEPLAN_OIDC_ISSUER: '' })).toBeNull();
  });

  it('are read, with a plain name for the button when none is given', () => {
    expect(readOpenIdSettings(complete)).toEqual({
      issuer: new URL('https://login.kommune.dk'),
      clientId: 'rulleplan',
      clientSecret: 'hemmelig',
      name: 'OpenID Connect',
      municipality: null,
    });
  });

  it('take the secret from a file, without the line end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rulleplan-oidc-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'fra-fil\n');
    expect(readOpenIdSettings({ ...complete, RULLEPLAN_OIDC_CLIENT_SECRET_FILE: file })?.clientSecret).toBe(
      'fra-fil',
    );
    rmSync(folder, { recursive: true });
    expect(() => readOpenIdSettings({ ...complete, RULLEPLAN_OIDC_CLIENT_SECRET_FILE: file })).toThrow(
      /RULLEPLAN_OIDC_CLIENT_SECRET_FILE/,
    );
  });

  it.each([
    ['RULLEPLAN_OIDC_CLIENT_ID', ''],
    ['RULLEPLAN_OIDC_CLIENT_SECRET', ''],
    ['RULLEPLAN_OIDC_ISSUER', 'login.kommune.dk'],
    ['RULLEPLAN_OIDC_ISSUER', 'http://login.kommune.dk'],
  ])('name %s when it is %j', (name, value) => {
    const read = () => readOpenIdSettings({ ...complete, [name]: value });
    expect(read).toThrow(SettingError);
    expect(read).toThrow(new RegExp(name));
  });

  it('let a provider on this machine do without https', () => {
    const local = { ...complete, RULLEPLAN_OIDC_ISSUER: 'http://127.0.0.1:4000' };
    expect(readOpenIdSettings(local)?.issuer.port).toBe('4000');
  });
});
