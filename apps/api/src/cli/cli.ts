import 'reflect-metadata';
import { failureLine } from '../shared/failure-line';

/** A command gets what follows its name and answers with its exit code. It is loaded only when it is asked for. */
interface Command {
  readonly usage: string;
  run(args: readonly string[]): Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  migrate: {
    usage: 'migrate [--revert]                  bring the database up to date',
    run: async (args) => (await import('./migrate')).migrate(args),
  },
  demo: {
    usage: 'demo [--list]                       load the demo municipality into an empty database',
    run: async (args) => (await import('./demo')).demo(args),
  },
  evaluate: {
    usage: 'evaluate FILE|- [--agreement FILE]  judge a plan document, answer as JSON',
    run: async (args) => (await import('./evaluate')).evaluateCommand(args),
  },
  import: {
    usage: 'import FOLDER --unit NAME …         read people, duty types and a base plan from CSV files',
    run: async (args) => (await import('./import')).importCommand(args),
  },
  user: {
    usage: 'user list|invite|reset|grant|…      look after who signs in; user --help tells more',
    run: async (args) => (await import('./user')).userCommand(args),
  },
  audit: {
    usage: 'audit verify|checkpoint …           is the log as it was written? write how far it has come',
    run: async (args) => (await import('./audit')).auditCommand(args),
  },
  retention: {
    usage: 'retention due|erase                 what has been kept long enough, and erase it',
    run: async (args) => (await import('./retention')).retentionCommand(args),
  },
  sync: {
    usage: 'sync [--preview]                    make the organisation as its source says',
    run: async (args) => (await import('./sync')).syncCommand(args),
  },
  openapi: {
    usage: 'openapi [FILE]                      write the description of the API',
    run: async (args) => (await import('./openapi')).openapi(args),
  },
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined) {
    const usages = Object.values(commands).map(({ usage }) => `  rulleplan ${usage}`);
    process.stderr.write(`Usage:\n${usages.join('\n')}\n`);
    return name === 'help' ? 0 : 2;
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
