import { withApp } from './with-app';
import { readSecret } from './read-secret';
import { passwordProblem, setPassword } from './set-password';

/** Bad input: the caller can mend it. */
const badInput = 2;

const usage = 'rulleplan user password E-MAIL';

/** Sets the password of an account, such as one an import has opened. */
export async function userCommand([verb, email, ...more]: readonly string[]): Promise<number> {
  if (verb !== 'password' || email === undefined || more.length > 0) return complain(`Usage: ${usage}`);
  const password = await readSecret(`New password for ${email}: `);
  const problem =
    password === null ? 'No password was given; nothing is changed.' : passwordProblem(password);
  if (password === null || problem !== null) return complain(problem ?? usage);
  const isSet = await withApp((app) => setPassword((type) => app.get(type), email, password));
  if (!isSet) return complain(`Nobody signs in with ${email}.`);
  process.stdout.write(
    `The password of ${email} is set. Whoever was signed in with the old one is signed out.\n`,
  );
  return 0;
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return badInput;
}
