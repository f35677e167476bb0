import { judgePassword, type PasswordProblem } from '@rulleplan/domain/identity';
import { AuditService } from '../audit/audit.service';
import { AccountService } from '../identity/account.service';
import { Transaction } from '../shared/transaction';
import { UserProblem, type ServiceOf } from './user-orders';

const sentences: { readonly [problem in PasswordProblem]: string } = {
  'too-short': 'A password has at least 12 characters; nothing is changed.',
  'too-long': 'A password has at most 200 characters; nothing is changed.',
  'not-one-line': 'A password is one line without tabs; nothing is changed.',
  'too-common': 'This password is among those that are guessed first; nothing is changed.',
  'names-you': 'A password is not its owner’s name or e-mail; nothing is changed.',
};

/** Sets the password of an account and ends its sessions. */
export async function setPassword(service: ServiceOf, email: string, password: string): Promise<string> {
  const transaction = service(Transaction);
  return transaction.run(async () => {
    const accounts = service(AccountService);
    const found = await accounts.find(email);
    if (found === null) throw new UserProblem(`Nobody signs in with ${email}.`);
    await transaction.actFor(found.municipalityId);
    const account = await accounts.lock(found.id);
    if (account === null) throw new UserProblem(`Nobody signs in with ${email}.`);
    const problem = judgePassword(password, { email: account.email, name: account.personName });
    if (problem !== null) throw new UserProblem(sentences[problem]);
    await accounts.replacePassword(account, password);
    await service(AuditService).record(
      {
        action: 'password-set',
        subject: 'person',
        subjectId: account.personId,
        aboutPersonId: account.personId,
        unitId: null,
        before: null,
        after: null,
        remark: null,
      },
      'system',
    );
    return `The password of ${email} is set. Whoever was signed in with the old one is signed out.`;
  });
}
