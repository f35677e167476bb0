import type { Type } from '@nestjs/common';
import { giveRole, grantStateOn } from '@rulleplan/domain/identity';
import { dateOf } from '@rulleplan/domain/time';
import { AuditService } from '../audit/audit.service';
import { AccountService, type FoundAccount } from '../identity/account.service';
import { RoleGrantsService } from '../identity/role-grants.service';
import { SessionService } from '../identity/session.service';
import { MailService } from '../mail/mail.service';
import { MunicipalityService } from '../organisation/municipality.service';
import { OrganisationService } from '../organisation/organisation.service';
import { StaffService } from '../organisation/staff.service';
import { RoleRecordService } from '../people/role-record.service';
import { RoleStepsService } from '../people/role-steps.service';
import { Clock } from '../shared/clock';
import { granted } from '../shared/granted';
import { Transaction } from '../shared/transaction';
import { FirstStartService } from '../sign-in/first-start.service';
import { SignInLinksService } from '../sign-in/sign-in-links.service';
import type { UserOrder } from './user-arguments';
import { accountTable } from './user-list';

/** What a command finds of the product. */
export type ServiceOf = <Service>(type: Type<Service>) => Service;

/** What stands in the way of an order, in one sentence; the caller can mend it. */
export class UserProblem extends Error {}

type OrderOf<Verb extends UserOrder['verb']> = Extract<UserOrder, { verb: Verb }>;

/** Everybody who signs in, by municipality. */
export async function listUsers(service: ServiceOf): Promise<string> {
  const transaction = service(Transaction);
  const municipalities = await transaction.run(() => service(MunicipalityService).all());
  const parts: string[] = [];
  for (const { id, name } of municipalities) {
    const accounts = await transaction.run(async () => {
      await transaction.actFor(id);
      return service(AccountService).list();
    });
    parts.push([...(municipalities.length > 1 ? [name] : []), ...accountTable(accounts)].join('\n'));
  }
  return parts.join('\n\n') || 'Nobody signs in yet.';
}

/** Sends the link for a first password; somebody who is not known is added with a name. */
export async function inviteUser(service: ServiceOf, order: OrderOf<'invite'>): Promise<string> {
  const { email, name } = order;
  const transaction = service(Transaction);
  return transaction.run(async () => {
    const accounts = service(AccountService);
    const known = await accounts.find(email);
    if (known === null && name === null) {
      throw new UserProblem(`Nobody signs in with ${email}: add --name to make a new person.`);
    }
    if (known !== null) {
      if (known.passwordHash !== null) {
        throw new UserProblem(
          `${email} has a password already: "rulleplan user reset" sends a link for a new one.`,
        );
      }
      await transaction.actFor(known.municipalityId);
    } else {
      await transaction.actFor(await municipalityNamed(service, order.municipality));
    }
    const personId = known?.personId ?? (await service(StaffService).addPerson(name ?? email));
    if (known === null) await accounts.openAccount(personId, email, null);
    const account = await accounts.ofPerson(personId);
    if (account === null) throw new Error('An account was opened and is not there.');
    await service(SignInLinksService).sendInvitation(account, 'system');
    return `${email} is invited: ${whereMailIs(service)}`;
  });
}

/** Sends the link for a new password. */
export async function resetUser(service: ServiceOf, { email }: OrderOf<'reset'>): Promise<string> {
  await asAccount(service, email, async () => undefined);
  await service(SignInLinksService).sendReset(email);
  return `A link for a new password is written to ${email}: ${whereMailIs(service)}`;
}

export async function grantRole(service: ServiceOf, order: OrderOf<'grant'>): Promise<string> {
  const { email, role, unit } = order;
  return asAccount(service, email, async ({ personId }) => {
    const unitId = await unitNamed(service, unit);
    const today = dateOf(service(Clock).now());
    await service(RoleStepsService).locked(personId);
    const held = (await service(RoleGrantsService).ofPerson(personId)).filter(
      (each) => each.personId === personId,
    );
    const span = { personId, role, unitId, validFrom: order.from ?? today, validTo: order.to };
    const given = granted(giveRole({ role: span, byPersonId: null, held, today }));
    const added = await service(RoleGrantsService).add({
      ...given,
      deputyForPersonId: null,
      source: 'given',
      givenByPersonId: null,
    });
    await service(RoleRecordService).record('role-given', null, added, null);
    return `${email} is ${role} in ${unit ?? 'the whole municipality'} from ${given.validFrom}.`;
  });
}

export async function endGrant(
  service: ServiceOf,
  { email, role, unit }: OrderOf<'end-grant'>,
): Promise<string> {
  return asAccount(service, email, async ({ personId }) => {
    const unitId = await unitNamed(service, unit);
    const today = dateOf(service(Clock).now());
    const held = (await service(RoleGrantsService).ofPerson(personId)).filter(
      (each) =>
        each.personId === personId &&
        each.role === role &&
        each.unitId === unitId &&
        each.deputyForPersonId === null &&
        grantStateOn(each, today) !== 'ended',
    );
    if (held.length === 0) {
      throw new UserProblem(`${email} is not ${role} in ${unit ?? 'the whole municipality'}.`);
    }
    for (const { id } of held) await service(RoleStepsService).end(id, null);
    return `${email} is no longer ${role} in ${unit ?? 'the whole municipality'}.`;
  });
}

/** Signs somebody out everywhere. */
export async function endSessions(service: ServiceOf, { email }: OrderOf<'end-sessions'>): Promise<string> {
  return asAccount(service, email, async ({ personId }) => {
    const sessions = await service(SessionService).endAllOf(personId);
    if (sessions > 0) {
      await service(AuditService).record(
        {
          action: 'session-ended',
          subject: 'person',
          subjectId: personId,
          aboutPersonId: personId,
          unitId: null,
          before: null,
          after: { sessions },
          remark: null,
        },
        'system',
      );
    }
    return `${email} is signed out everywhere (${sessions}).`;
  });
}

/** A link that makes the first administrator; empty where there is one and that was expected. */
export async function firstAdministrator(
  service: ServiceOf,
  { ifNone }: OrderOf<'first-administrator'>,
): Promise<string> {
  const link = await service(FirstStartService).renewLink();
  if (link !== null) return `Open this link within a day to make the first administrator:\n${link}`;
  if (ifNone) return '';
  throw new UserProblem(
    'There is an administrator already, or more than one municipality; use "rulleplan user grant".',
  );
}

async function asAccount<Result>(
  service: ServiceOf,
  email: string,
  work: (account: FoundAccount) => Promise<Result>,
): Promise<Result> {
  const transaction = service(Transaction);
  return transaction.run(async () => {
    const account = await service(AccountService).find(email);
    if (account === null) throw new UserProblem(`Nobody signs in with ${email}.`);
    await transaction.actFor(account.municipalityId);
    return work(account);
  });
}

async function municipalityNamed(service: ServiceOf, name: string | null): Promise<string> {
  const all = await service(MunicipalityService).all();
  const fitting = name === null ? all : all.filter((each) => each.name === name);
  const [found, ...more] = fitting;
  if (found !== undefined && more.length === 0) return found.id;
  const names = all.map((each) => `"${each.name}"`).join(', ');
  throw new UserProblem(
    all.length === 0
      ? 'There is no municipality yet: "rulleplan user first-administrator" makes one.'
      : `Name the municipality with --municipality: ${names}.`,
  );
}

async function unitNamed(service: ServiceOf, name: string | null): Promise<string | null> {
  if (name === null) return null;
  const unit = await service(OrganisationService).unitNamed(name);
  if (unit === null) throw new UserProblem(`There is no unit "${name}".`);
  return unit.id;
}

function whereMailIs(service: ServiceOf): string {
  return service(MailService).leavesTheHouse
    ? 'the mail leaves with the next round of the server.'
    : 'no mail server is set, so the mail waits in the outbox, for an administrator to read.';
}
