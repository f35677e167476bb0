import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/** The lint set-up of this checkout around a handful of files, some of them wrong on purpose. */
export interface SeededCheckout {
  write(file: string, source: string): void;
  /** What dependency-cruiser refuses. */
  forbiddenImports(): { from: string; to: string; rule: string }[];
  /** What eslint refuses in the domain. */
  lintErrors(): { file: string; rule: string | null; message: string }[];
  remove(): void;
}

const lintSetUp = [
  'package.json',
  'tsconfig.base.json',
  '.dependency-cruiser.mjs',
  'eslint.config.mjs',
  'libs/domain/context-map.mjs',
];

export function seedCheckout(): SeededCheckout {
  const root = mkdtempSync(join(tmpdir(), 'rulleplan-house-'));
  for (const file of lintSetUp) cpSync(inWorkspace(file), join(root, file));
  symlinkSync(inWorkspace('node_modules'), join(root, 'node_modules'));
  const write = (file: string, source: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), source);
  };
  write(
    'test/tsconfig.json',
    JSON.stringify({
      extends: '../tsconfig.base.json',
      include: ['**/*.ts', '../apps/**/*.ts', '../libs/**/*.ts'],
    }),
  );

  const run = (tool: string, args: string[]) => {
    const { stdout, stderr } = spawnSync(inWorkspace('node_modules', '.bin', tool), args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (!stdout.trimStart().match(/^[[{]/)) throw new Error(`${tool} did not answer:\n${stdout}${stderr}`);
    return JSON.parse(stdout) as unknown;
  };

  return {
    write,
    forbiddenImports: () => {
      const answer = run('depcruise', ['--output-type', 'json', 'apps', 'libs', 'test']) as {
        summary: { violations: { from: string; to: string; rule: { name: string } }[] };
      };
      return answer.summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }));
    },
    lintErrors: () => {
      const answer = run('eslint', ['--format', 'json', 'libs/domain']) as {
        filePath: string;
        messages: { ruleId: string | null; message: string }[];
      }[];
      return answer.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message }) => ({
          file: filePath.slice(filePath.indexOf('libs/domain')),
          rule: ruleId,
          message,
        })),
      );
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
