import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { workspace } from './workspace.mjs';

/** @typedef {{ code: number, output: string }} Outcome */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the programs that have not come to their end yet. */
export function endRunningCommands() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a program to its end, in the checkout.
 * @param {string} program
 * @param {string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options] show: let the person see it as it comes
 * @returns {Promise<Outcome>}
 */
export function runCommand(program, args, { show = false, env = process.env, cwd = workspace } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a script, which only the shell can start.
      shell: platform() === 'win32' && !program.endsWith('.exe'),
    });
    running.add(child);
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
      if (show) process.stdout.write(part);
    });
    child.stderr.on('data', (part) => {
      output += part;
      if (show) process.stderr.write(part);
    });
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}
