import { existsSync, readFileSync } from 'node:fs';
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

  it('points only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, file]) => file!);
    expect(links.filter((file) => !existsSync(inWorkspace(file)))).toEqual([]);
  });

  it('names the two commands', () => {
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });
});
