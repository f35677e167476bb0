import 'reflect-metadata';
import { failureLine } from '../shared/failure-line';
import { evaluate } from './evaluate';
import { migrate } from './migrate';
import { openapi } from './openapi';

/** A command gets what follows its name and answers with its exit code. */
type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, { readonly run: Command; readonly usage: string }>> = {
  migrate: { run: migrate, usage: 'migrate                bring the database up to date' },
  evaluate: { run: evaluate, usage: 'evaluate FILE|-        judge a plan document, answer as JSON' },
  openapi: { run: openapi, usage: 'openapi [FILE]         write the description of the API' },
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined) {
    const usages = Object.values(commands).map(({ usage }) => `  rulleplan ${usage}`);
    process.stderr.write(`Usage:\n${usages.join('\n')}\n`);
    return name === undefined || name === 'help' ? 0 : 2;
  }
  return command.run(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${failureLine(error)}\n`);
    process.exitCode = 1;
  },
);
