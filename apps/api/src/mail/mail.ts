/** Why a mail is sent. */
export const mailKinds = ['invitation', 'reset', 'notice'] as const;
export type MailKind = (typeof mailKinds)[number];

/** A mail to write to a person. */
export interface NewMail {
  readonly personId: string;
  readonly kind: MailKind;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}
