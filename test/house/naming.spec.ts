import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { inWorkspace, workspace } from '../../libs/local-machine/workspace.mjs';

/** Names that say nothing: what they hold grows without end. */
const empty = /(?:^|[-./])(?:utils?|helpers?|commons?|managers?|core|misc)(?:[-./]|$)/;

const topLevel = [
  'README.md',
  'apps',
  'docker',
  'libs',
  'nx.json',
  'package.json',
  'test',
  'tsconfig.base.json',
];
const unavoidable = [
  'LICENSE',
  'eslint.config.mjs',
  'jest.config.mjs',
  'knip.config.js',
  'package-lock.json',
];

function ourFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: workspace,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((file) => file !== '' && existsSync(inWorkspace(file)))
    .filter((file) => !file.startsWith('libs/api-client/generated/'));
}

describe('names', () => {
  it('no file or folder has a name that says nothing', () => {
    expect(ourFiles().filter((file) => empty.test(file))).toEqual([]);
  });

  it('files and folders are written in lower case with dashes', () => {
    const inOurStyle =
      /^(?:[a-z0-9@.][a-z0-9.-]*|[A-Z]+(?:\.md)?|Dockerfile(?:\..*)?|[0-9]+-[a-z0-9-]+\.ts)$/;
    const otherwise = ourFiles().filter((file) => file.split('/').some((part) => !inOurStyle.test(part)));
    expect(otherwise).toEqual([]);
  });

  it('specs are named for what they run against', () => {
    const misplaced = ourFiles().filter(
      (file) =>
        (/\.e2e-spec\.ts$/.test(file) && !file.startsWith('test/api/')) ||
        (/\.pw\.ts$/.test(file) && !file.startsWith('test/browser/')) ||
        (/\.db-spec\.ts$/.test(file) && !file.startsWith('apps/api/src/')) ||
        /\.test\.tsx?$/.test(basename(file)),
    );
    expect(misplaced).toEqual([]);
  });

  it('the top level stays as it is', () => {
    const found = new Set(ourFiles().map((file) => file.split('/')[0] ?? ''));
    const visible = [...found].filter((name) => !name.startsWith('.')).sort();
    expect(visible).toEqual([...topLevel, ...unavoidable].sort());
  });
});
