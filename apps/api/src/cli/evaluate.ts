import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { isRefused } from '@rulleplan/domain/decision';
import { evaluate } from '@rulleplan/domain/evaluate';

/** Bad input: the caller can mend it. */
const badInput = 2;

const usage = 'rulleplan evaluate FILE|- [--agreement FILE]';

/**
 * Judges a plan document, from a file or with `-` from standard input; `--agreement FILE` takes the place of its
 * agreement. The answer goes to standard output, also with findings; what is wrong with the document to standard
 * error, with exit code 2.
 */
export async function evaluateCommand(args: readonly string[]): Promise<number> {
  const files = filesOf(args);
  if (typeof files === 'string') {
    return complain(files);
  }
  const { plan, agreement } = files;
  try {
    const document = await jsonIn(plan);
    const answer = evaluate(agreement === null ? document : withAgreement(document, await jsonIn(agreement)));
    if (isRefused(answer)) {
      const lines = answer.problems.map(
        ({ pointer, expected, got }) => `${pointer || '/'}: expected ${expected}, got ${got}`,
      );
      return complain(lines.join('\n'));
    }
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return complain(error.message);
    }
    throw error;
  }
}

class UnreadableFile extends Error {}

/** The files asked for, or what is wrong with how it was asked. */
function filesOf(args: readonly string[]): { plan: string; agreement: string | null } | string {
  const option = args.indexOf('--agreement');
  const agreement = option === -1 ? null : args[option + 1];
  const plans = option === -1 ? args : args.filter((_, at) => at !== option && at !== option + 1);
  const unknown = plans.find((name) => name.startsWith('--'));
  if (unknown !== undefined) {
    return `There is no option ${unknown}: ${usage}`;
  }
  if (agreement === undefined) {
    return `--agreement needs a file: ${usage}`;
  }
  const [plan] = plans;
  if (plan === undefined || plans.length > 1) {
    return `Which plan? Name one file, or - for standard input: ${usage}`;
  }
  return { plan, agreement };
}

async function jsonIn(file: string): Promise<unknown> {
  let content: string;
  try {
    content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new UnreadableFile(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  try {
    // Windows begins text files with a byte order mark.
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableFile(
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function withAgreement(document: unknown, agreement: unknown): unknown {
  return typeof document === 'object' && document !== null ? { ...document, agreement } : document;
}

function complain(lines: string): number {
  process.stderr.write(`${lines}\n`);
  return badInput;
}
