import { readFileSync } from 'node:fs';
import { readPublicUrl, SettingError } from '../shared/environment';

/** The mail server that letters leave by. */
export interface MailSettings {
  /** smtp://user:password@host:587, or smtps://… */
  readonly smtpUrl: string;
  readonly from: string;
}

/** Reads the mail server's settings; null where no mail leaves the house, as in the demo. */
export function readMailSettings(variables: NodeJS.ProcessEnv = process.env): MailSettings | null {
  const smtpUrl = smtpAddress(variables);
  if (smtpUrl === null) return null;
  const from = variables['RULLEPLAN_MAIL_FROM'] ?? '';
  if (!from.includes('@')) {
    throw new SettingError('RULLEPLAN_MAIL_FROM must be the sender of mails, such as vagtplan@kommune.dk.');
  }
  if (readPublicUrl(variables) === null) {
    throw new SettingError('RULLEPLAN_PUBLIC_URL must be set where mail is sent: its links lead there.');
  }
  return { smtpUrl, from };
}

/** It holds a password: in a file of its own, or in the environment. */
function smtpAddress(variables: NodeJS.ProcessEnv): string | null {
  const file = variables['RULLEPLAN_SMTP_URL_FILE'];
  const text = (file ? contentOf(file) : variables['RULLEPLAN_SMTP_URL'])?.trim() ?? '';
  if (text === '') return null;
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) {
    throw new SettingError(
      'RULLEPLAN_SMTP_URL must be an address such as smtp://user:password@mail.kommune.dk:587.',
    );
  }
  return text;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingError(`RULLEPLAN_SMTP_URL_FILE names ${file}, which cannot be read.`);
  }
}

/** Where links in mails lead: the public address, or this machine. */
export function linkTo(path: string, variables: NodeJS.ProcessEnv = process.env): string {
  const base = readPublicUrl(variables) ?? `http://localhost:${variables['PORT'] ?? '3000'}`;
  return new URL(path, base).href;
}
