import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findAgreement } from '@rulleplan/domain/agreements';
import { ruleBook } from '@rulleplan/domain/roster';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

const readme = readFileSync(inWorkspace('README.md'), 'utf8');

/** The text under a heading, up to the next of the same rank. */
function section(heading: string): string {
  return readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

describe('the README', () => {
  it('lists the rules of the rule book, in its order', () => {
    const listed = [...section('Rules').matchAll(/^\| *`([a-z-]+)` *\|/gm)].map(([, rule]) => rule);
    expect(listed).toEqual(ruleBook.map(({ id }) => id));
  });

  it('gives the numbers of the newest national version', () => {
    const { dailyRest, maxDutyLength, normPeriod } = findAgreement('79.01')!.versions.at(-1)!.numbers;
    const minutes = {
      'daily-rest': dailyRest.minimumMinutes.value,
      'max-duty-length': maxDutyLength.maximumMinutes.value,
      'norm-tolerance': normPeriod.toleranceMinutes.value,
    };
    for (const [rule, value] of Object.entries(minutes)) {
      const [, , , number] = new RegExp(`^\\| \`${rule}\`.*$`, 'm').exec(readme)?.[0].split('|') ?? [];
      expect(`${rule} ${number?.replace('±', '').trim().split(' (')[0]}`).toBe(`${rule} ${value / 60} h`);
    }
  });

  it('names every folder of the domain and of the tests, and only paths that are there', () => {
    const tree = section('The house');
    const folders = ['libs/domain', 'test'].flatMap((parent) =>
      readdirSync(inWorkspace(parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${name}/`),
    );
    expect(folders.filter((folder) => !tree.includes(folder))).toEqual([]);
    const paths = [...readme.matchAll(/`((?:apps|libs|test|docker)\/[^`<]*)`/g)].map(([, path]) => path!);
    expect(paths.filter((path) => !existsSync(inWorkspace(path)))).toEqual([]);
  });

  it('points only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, file]) => file!);
    expect(links.filter((file) => !existsSync(inWorkspace(file)))).toEqual([]);
  });

  it('names the two commands', () => {
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });
});
