import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingError } from '../shared/environment';
import { readSourceSettings } from './source-settings';

const feed = 'RULLEPLAN_ORGANISATION_FEED';
const address = 'https://hr.kommune.dk/organisation.json';

describe('the organisation’s source', () => {
  it('is none where nothing is said', () => {
    expect(readSourceSettings({})).toBeNull();
    expect(readSourceSettings({ [feed]: '' })).toBeNull();
  });

  it('is a feed, with a token from the environment or a file', () => {
    expect(readSourceSettings({ [feed]: address })).toMatchObject({ kind: 'feed', token: null });
    expect(readSourceSettings({ [feed]: address, [`${feed}_TOKEN`]: 'abc' })).toMatchObject({ token: 'abc' });
    const folder = mkdtempSync(join(tmpdir(), 'rulleplan-token-'));
    try {
      writeFileSync(join(folder, 'token'), 'from-file\n');
      const settings = readSourceSettings({ [feed]: address, [`${feed}_TOKEN_FILE`]: join(folder, 'token') });
      expect(settings).toMatchObject({ token: 'from-file' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is a folder of a municipality that is named', () => {
    const folder = { RULLEPLAN_ORGANISATION_FOLDER: '/srv/hr' };
    expect(readSourceSettings({ ...folder, RULLEPLAN_ORGANISATION_MUNICIPALITY: 'Ådal Kommune' })).toEqual({
      kind: 'folder',
      folder: '/srv/hr',
      municipality: 'Ådal Kommune',
      isComplete: false,
    });
    const all = {
      ...folder,
      RULLEPLAN_ORGANISATION_MUNICIPALITY: 'Ådal',
      RULLEPLAN_ORGANISATION_COMPLETE: 'yes',
    };
    expect(readSourceSettings(all)).toMatchObject({ isComplete: true });
    expect(() => readSourceSettings({ ...all, RULLEPLAN_ORGANISATION_COMPLETE: 'ja' })).toThrow(SettingError);
    expect(() => readSourceSettings(folder)).toThrow(SettingError);
  });

  it.each([
    ['an address without encryption', { [feed]: 'http://hr.kommune.dk/organisation.json' }],
    ['no address', { [feed]: 'hr.kommune.dk' }],
    ['a password in the address', { [feed]: 'https://hr:secret@hr.kommune.dk/' }],
    ['both', { [feed]: address, RULLEPLAN_ORGANISATION_FOLDER: '/srv/hr' }],
    ['a token of two lines', { [feed]: address, [`${feed}_TOKEN`]: 'one\ntwo' }],
    ['a token file that is not there', { [feed]: address, [`${feed}_TOKEN_FILE`]: '/nowhere/token' }],
  ])('is not %s', (_case, variables) => {
    expect(() => readSourceSettings(variables)).toThrow(SettingError);
    expect(() => readSourceSettings(variables)).not.toThrow(/secret/);
  });

  it('may be on this machine without encryption', () => {
    expect(readSourceSettings({ [feed]: 'http://127.0.0.1:8080/o.json' })).toMatchObject({ kind: 'feed' });
  });
});
