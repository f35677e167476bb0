import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { workspace } from './workspace.mjs';

/** @typedef {{ code: number, output: string }} Outcome */

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
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
