import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/** A command of ours, running as a person would run it. */
export interface RunningCommand {
  readonly process: ChildProcess;
  /** What it has written so far, on both outputs. */
  output(): string;
  /** Waits until it has written this; fails when it ends without. */
  hasSaid(text: string | RegExp): Promise<void>;
  /** Waits for its end. */
  ended(): Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>;
}

interface CommandOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** JavaScript that changes the world before the command sees it. */
  readonly beforehand?: string;
}

/** Runs one of the files in apps/start (or any program of Node) with a clean environment. */
export function run(
  file: string,
  args: string[] = [],
  { environment, input, beforehand }: CommandOptions = {},
): RunningCommand {
  const imports =
    beforehand === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(beforehand)}`];
  return watch(
    spawn(process.execPath, [...imports, inWorkspace(file), ...args], {
      cwd: inWorkspace(),
      env: { ...bareEnvironment(), ...environment },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    }),
    input,
  );
}

/** Runs any program, such as `sh` or `npm`. */
export function runProgram(
  program: string,
  args: string[],
  environment: Readonly<Record<string, string>>,
): RunningCommand {
  return watch(
    spawn(program, args, {
      cwd: inWorkspace(),
      env: { ...bareEnvironment(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** A folder that is gone after the test file. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'rulleplan-start-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function watch(child: ChildProcess, input?: string): RunningCommand {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (stderr += part.toString()));
  if (input !== undefined) child.stdin?.end(input);
  const end = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  const output = () => stdout + stderr;
  return {
    process: child,
    output,
    ended: async () => ({ ...(await end), stdout, stderr }),
    hasSaid: async (text) => {
      let over = false;
      void end.then(() => (over = true));
      while (!new RegExp(text).test(output())) {
        if (over) throw new Error(`It ended without saying ${String(text)}:\n${output()}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
  };
}

/** What a person's shell has, without the settings of this test run. */
function bareEnvironment(): Record<string, string> {
  const { PATH = '', HOME = tmpdir() } = process.env;
  return { PATH, HOME, TMPDIR: tmpdir() };
}
