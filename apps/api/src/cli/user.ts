import { RefusedError } from '../shared/refused-error';
import { readSecret } from './read-secret';
import { setPassword } from './set-password';
import { readUserArguments, userUsage, type UserOrder } from './user-arguments';
import {
  endGrant,
  endSessions,
  firstAdministrator,
  grantRole,
  inviteUser,
  listUsers,
  resetUser,
  UserProblem,
  type ServiceOf,
} from './user-orders';
import { withApp } from './with-app';

/** Bad input: the caller can mend it. */
const badInput = 2;

/** Looks after who signs in, and in which roles. What it does is done by the system, and stands in the log. */
export async function userCommand(args: readonly string[]): Promise<number> {
  const order = readUserArguments(args);
  if (typeof order === 'string') return complain(`${order} See: rulleplan user --help`);
  if (order.verb === 'help') {
    process.stdout.write(`${userUsage}\n`);
    return 0;
  }
  const password = order.verb === 'password' ? await readSecret(`New password for ${order.email}: `) : null;
  if (order.verb === 'password' && password === null)
    return complain('No password was given; nothing is changed.');
  try {
    const said = await withApp((app) => carryOut((type) => app.get(type), order, password ?? ''));
    if (said !== '') process.stdout.write(`${said}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UserProblem) return complain(error.message);
    if (error instanceof RefusedError) return complain(refusalLine(error));
    throw error;
  }
}

function carryOut(
  service: ServiceOf,
  order: Exclude<UserOrder, { verb: 'help' }>,
  password: string,
): Promise<string> {
  switch (order.verb) {
    case 'list':
      return listUsers(service);
    case 'invite':
      return inviteUser(service, order);
    case 'reset':
      return resetUser(service, order);
    case 'password':
      return setPassword(service, order.email, password);
    case 'grant':
      return grantRole(service, order);
    case 'end-grant':
      return endGrant(service, order);
    case 'end-sessions':
      return endSessions(service, order);
    case 'first-administrator':
      return firstAdministrator(service, order);
  }
}

/** The refusal and what it rests on, in one line. */
function refusalLine({ refusal: { refused, ...facts } }: RefusedError): string {
  const told = Object.entries(facts).map(([name, value]) => `${name} ${String(value)}`);
  return `Refused, nothing is changed: ${[refused, ...told].join(', ')}.`;
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return badInput;
}
