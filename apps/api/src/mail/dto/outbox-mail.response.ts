import { ApiSchema } from '@nestjs/swagger';
import { ChoiceField, IntegerField, MomentField, TextField, UuidField } from '../../shared/fields';
import { mailKinds, type MailKind } from '../mail';

export const mailStates = ['waiting', 'sent', 'given-up'] as const;
export type MailState = (typeof mailStates)[number];

@ApiSchema({ name: 'OutboxMail' })
export class OutboxMailResponse {
  @UuidField()
  id: string;

  @ChoiceField(mailKinds, 'MailKind')
  kind: MailKind;

  @ChoiceField(mailStates, 'MailState')
  state: MailState;

  @TextField()
  recipient: string;

  @TextField()
  personName: string;

  @TextField()
  subject: string;

  @TextField({ nullable: true, max: 20_000, description: 'Only where no mail leaves the house' })
  body: string | null;

  @MomentField()
  createdAt: string;

  @MomentField({ nullable: true })
  sentAt: string | null;

  @IntegerField()
  tries: number;

  @TextField({ nullable: true, description: 'Why the last try did not succeed' })
  problem: string | null;
}
