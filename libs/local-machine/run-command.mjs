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
 * @param {{ env?: NodeJS.ProcessEnv, limitSeconds?: number }} [options] limitSeconds: it is ended when it takes longer
 * @returns {Promise<Outcome>}
 */
export function runCommand(program, args, { env = process.env, limitSeconds = 1800 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: workspace,
      env,
      timeout: limitSeconds * 1000,
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a script, which only the shell can start.
      shell: platform() === 'win32' && !program.endsWith('.exe'),
    });
    running.add(child);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part) => (output += part));
    child.stderr.setEncoding('utf8').on('data', (part) => (output += part));
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code, signal) => {
      running.delete(child);
      if (signal !== null) output += `\n(ended by ${signal}; more than ${limitSeconds} s are not allowed)\n`;
      resolve({ code: code ?? 1, output });
    });
  });
}
