import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isoMoment } from '@rulleplan/domain/time';
import { Clock, instantOf } from '../shared/clock';
import type { OutboxMailResponse } from './dto/outbox-mail.response';
import type { NewMail } from './mail';
import { linkTo, readMailSettings } from './mail-settings';
import { MailRepository, type ListedMail } from './mail.repository';

const shownAtOnce = 200;

/** Letters to people. They are written in the transaction of what they tell of, and sent afterwards. */
@Injectable()
export class MailService implements OnModuleInit {
  constructor(
    private readonly mails: MailRepository,
    private readonly clock: Clock,
  ) {}

  /** Settings that cannot be used are told at the start. */
  onModuleInit(): void {
    readMailSettings();
  }

  /** Whether mail is sent at all; without a mail server it stays in the outbox, to be read there. */
  get leavesTheHouse(): boolean {
    return readMailSettings() !== null;
  }

  /** Writes a mail; it goes when what is done here is kept, and not otherwise. */
  async write(mail: NewMail): Promise<void> {
    await this.mails.add(mail, this.clock.moment());
  }

  /** Where a page of ours is, for a link in a mail. */
  linkTo(path: string): string {
    return linkTo(path);
  }

  /** The newest mails of the municipality. Texts, with their secret links, only where no mail leaves the house. */
  async outbox(): Promise<OutboxMailResponse[]> {
    const isKeptHere = !this.leavesTheHouse;
    const mails = await this.mails.newest(shownAtOnce);
    return mails.map((mail) => outboxMail(mail, isKeptHere));
  }
}

function outboxMail(mail: ListedMail, withBody: boolean): OutboxMailResponse {
  const { id, kind, recipient, personName, subject, body, createdAt, sentAt, givenUpAt, tries, problem } =
    mail;
  return {
    id,
    kind,
    state: sentAt !== null ? 'sent' : givenUpAt !== null ? 'given-up' : 'waiting',
    recipient,
    personName,
    subject,
    body: withBody ? body : null,
    createdAt: isoMoment(instantOf(createdAt)),
    sentAt: sentAt === null ? null : isoMoment(instantOf(sentAt)),
    tries,
    problem,
  };
}
