import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock';
import { Transaction } from '../shared/transaction';
import { readMailSettings, type MailSettings } from './mail-settings';
import { MailRepository, type LeasedMail } from './mail.repository';
import { openSmtp, sendBySmtp, smtpProblem } from './smtp';

const minute = 60_000;
/** While a mail is being sent nobody else takes it; should its sender die, it is free after this. */
const leaseMilliseconds = minute;
const atOnce = 5;
const mostInOneRun = 50;
/** A first try, and more after 1, 2, 4 … minutes up to an hour: some seven hours in all. */
const mostTries = 12;
const longestWait = 60;

/** Takes the mails of a municipality from its outbox to the mail server. */
@Injectable()
export class MailRelayService {
  constructor(
    private readonly mails: MailRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends what is due and says how many went. Each mail is taken and ticked off in transactions of their own: what
   * is sent is sent, whatever becomes of the rest. A mail may arrive twice after a crash, and is never lost.
   */
  async sendDue(): Promise<number> {
    const settings = readMailSettings();
    if (settings === null) return 0;
    const { municipalityId } = this.transaction;
    const smtp = openSmtp(settings);
    let sent = 0;
    try {
      for (let taken = 0; taken < mostInOneRun;) {
        const mails = await this.inOwn(municipalityId, () => this.take());
        if (mails.length === 0) break;
        taken += mails.length;
        for (const mail of mails) {
          if (await this.send(mail, settings, municipalityId, smtp)) sent += 1;
        }
      }
    } finally {
      smtp.close();
    }
    return sent;
  }

  private async take(): Promise<LeasedMail[]> {
    const now = this.clock.moment();
    return this.mails.lease(now, new Date(now.getTime() + leaseMilliseconds), atOnce);
  }

  private async send(
    mail: LeasedMail,
    settings: MailSettings,
    municipalityId: string,
    smtp: ReturnType<typeof openSmtp>,
  ): Promise<boolean> {
    const problem = await sendBySmtp(smtp, settings, mail).then(() => null, smtpProblem);
    await this.inOwn(municipalityId, async () => {
      const now = this.clock.moment();
      if (problem === null) await this.mails.sent(mail.id, now);
      else if (problem.forGood || mail.tries >= mostTries)
        await this.mails.giveUp(mail.id, now, problem.text);
      else await this.mails.tryAgain(mail.id, nextTry(now, mail.tries), problem.text);
    });
    return problem === null;
  }

  private async inOwn<Result>(municipalityId: string, work: () => Promise<Result>): Promise<Result> {
    return this.transaction.run(async () => {
      await this.transaction.actFor(municipalityId);
      return work();
    });
  }
}

function nextTry(now: Date, tries: number): Date {
  return new Date(now.getTime() + Math.min(2 ** (tries - 1), longestWait) * minute);
}
