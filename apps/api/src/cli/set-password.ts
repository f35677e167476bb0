import type { Type } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { AccountService } from '../identity/account.service';
import { Transaction } from '../shared/transaction';

const shortest = 12;
/** What signing in takes. */
const longest = 200;

/** What is wrong with a new password, in one sentence, or null. */
export function passwordProblem(password: string): string | null {
  const { length } = [...password];
  if (length < shortest) return `A password has at least ${shortest} characters; nothing is changed.`;
  if (password.length > longest) return `A password has at most ${longest} characters; nothing is changed.`;
  // Nobody could type these into the sign-in page.
  if (/\p{Cc}/u.test(password)) return 'A password is one line without tabs; nothing is changed.';
  return null;
}

/** Sets the password of an account and ends its sessions, or answers false when there is no such account. */
export async function setPassword(
  service: <Service>(type: Type<Service>) => Service,
  email: string,
  password: string,
): Promise<boolean> {
  const transaction = service(Transaction);
  return transaction.run(async () => {
    const accounts = service(AccountService);
    const account = await accounts.find(email);
    if (account === null) return false;
    await transaction.actFor(account.municipalityId);
    await accounts.replacePassword(account, password);
    await service(AuditService).record(
      {
        action: 'password-set',
        subject: 'person',
        subjectId: account.personId,
        unitId: null,
        before: null,
        after: null,
        remark: null,
      },
      'system',
    );
    return true;
  });
}
