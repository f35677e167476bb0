import { parseArgs } from 'node:util';
import { givenRoles, type GivenRole } from '@rulleplan/domain/identity';
import { isPlannableDate, type CalendarDate } from '@rulleplan/domain/time';

/** What `rulleplan user` was asked to do. */
export type UserOrder =
  | { readonly verb: 'help' }
  | { readonly verb: 'list' }
  | { readonly verb: 'first-administrator'; readonly ifNone: boolean }
  | { readonly verb: 'password'; readonly email: string }
  | { readonly verb: 'reset'; readonly email: string }
  | { readonly verb: 'end-sessions'; readonly email: string }
  | {
      readonly verb: 'invite';
      readonly email: string;
      readonly name: string | null;
      readonly municipality: string | null;
    }
  | ({ readonly verb: 'end-grant' } & OrderedRole)
  | ({
      readonly verb: 'grant';
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
    } & OrderedRole);

interface OrderedRole {
  readonly email: string;
  readonly role: GivenRole;
  /** Null is the whole municipality. */
  readonly unit: string | null;
}

export const userUsage = `rulleplan user …
    list                                  who signs in, in which roles, with which second factor
    invite E-MAIL [--name NAME]           send the link for a first password; with a name, a new person
           [--municipality NAME]          needed where there is more than one
    reset E-MAIL                          send the link for a new password
    password E-MAIL                       set the password, typed unseen or from standard input
    grant E-MAIL ROLE [--unit NAME]       give a role, in a unit and those under it or in all
          [--from 2026-11-23] [--to 2026-12-31]
    end-grant E-MAIL ROLE [--unit NAME]   end a role
    end-sessions E-MAIL                   sign somebody out everywhere
    first-administrator [--if-none]       a link that makes the first administrator; nothing where there is one
Roles: ${givenRoles.join(', ')}.`;

const options = {
  name: { type: 'string' },
  municipality: { type: 'string' },
  unit: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'if-none': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Which options go with which verb; others would be ignored, so they are refused. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  invite: ['name', 'municipality'],
  grant: ['unit', 'from', 'to'],
  'end-grant': ['unit'],
  'first-administrator': ['if-none'],
};

/** The order, or one sentence about what is wrong with it. */
export function readUserArguments(args: readonly string[]): UserOrder | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [verb = '', email, ...more] = positionals;
  if (values.help || verb === 'help') return { verb: 'help' };
  const stray = Object.keys(values).find((name) => !(optionsOf[verb] ?? []).includes(name));
  if (stray !== undefined) return `--${stray} does not go with "rulleplan user ${verb}".`;
  switch (verb) {
    case 'list':
      return email === undefined ? { verb } : `"${email}" does not go with "rulleplan user list".`;
    case 'first-administrator':
      return email === undefined
        ? { verb, ifNone: values['if-none'] ?? false }
        : `"${email}" does not go with "rulleplan user first-administrator".`;
    case 'password':
    case 'reset':
    case 'end-sessions':
      return isAddress(email) && more.length === 0
        ? { verb, email }
        : `Name one e-mail: rulleplan user ${verb} E-MAIL`;
    case 'invite':
      return isAddress(email) && more.length === 0
        ? {
            verb,
            email,
            name: values.name?.trim() || null,
            municipality: values.municipality?.trim() || null,
          }
        : 'Name one e-mail: rulleplan user invite E-MAIL [--name NAME]';
    case 'grant':
    case 'end-grant':
      return grantOf(verb, email, more, values);
    default:
      return positionals.length === 0
        ? 'Say what to do.'
        : `There is no "rulleplan user ${positionals.join(' ')}".`;
  }
}

function grantOf(
  verb: 'grant' | 'end-grant',
  email: string | undefined,
  [named, ...more]: readonly string[],
  { unit, from, to }: { unit?: string; from?: string; to?: string },
): UserOrder | string {
  const role = givenRoles.find((each) => each === named);
  if (!isAddress(email) || more.length > 0)
    return `Name one e-mail and one role: rulleplan user ${verb} E-MAIL ROLE`;
  if (role === undefined) return `ROLE must be one of ${givenRoles.join(', ')}.`;
  for (const [name, date] of Object.entries({ from, to })) {
    if (date !== undefined && !isPlannableDate(date)) return `--${name} must be a date such as 2026-11-23.`;
  }
  const ordered = { email, role, unit: unit?.trim() || null };
  return verb === 'grant' ? { verb, ...ordered, from: from ?? null, to: to ?? null } : { verb, ...ordered };
}

function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^[^\s@]+@[^\s@]+$/.test(text);
}
