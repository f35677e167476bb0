import { createTransport, type Transporter } from 'nodemailer';
import type { MailSettings } from './mail-settings';
import type { LeasedMail } from './mail.repository';

const patienceMilliseconds = 10_000;
const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** The connection to the mail server. A password never travels in the clear. */
export function openSmtp({ smtpUrl }: MailSettings): Transporter {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const isSecure = protocol === 'smtps:';
  return createTransport({
    host: hostname,
    port: port === '' ? (isSecure ? 465 : 587) : Number(port),
    secure: isSecure,
    requireTLS: !isSecure && username !== '' && !thisMachine.includes(hostname),
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Sends one mail. Its id names it, so that one sent twice after a crash is known to be the same. */
export async function sendBySmtp(smtp: Transporter, { from }: MailSettings, mail: LeasedMail): Promise<void> {
  await smtp.sendMail({
    from,
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    text: mail.body,
    messageId: `<${mail.id}@${from.replace(/^.*@/, '').replace(/[^\w.-].*$/, '')}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

/** What became of a try, in words without anything personal; `forGood` when another try would end the same way. */
export interface SmtpProblem {
  readonly text: string;
  readonly forGood: boolean;
}

/** Reads an error of the mail server: it said no to this very mail, or something is in the way just then. */
export function smtpProblem(error: unknown): SmtpProblem {
  const { code = 'ESMTP', responseCode = null } = { ...(error as { code?: string; responseCode?: number }) };
  const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return {
    text: responseCode === null ? code : `${code} ${responseCode}`,
    forGood: isAboutMail && responseCode !== null && responseCode >= 500,
  };
}
