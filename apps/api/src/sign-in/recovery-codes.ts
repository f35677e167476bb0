import { randomInt } from 'node:crypto';
import { hashOf } from '../shared/secret-token';

const codes = 10;
const groups = 4;
const groupLength = 4;
/** No letters or digits that look like another: 80 bits in sixteen of them. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes to keep on paper, such as 'k3ta-9wqm-xhd2-p7vc'. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: codes }, () => Array.from({ length: groups }, group).join('-'));
}

/** What is kept of a code; however it was typed, in capitals, with blanks or without dashes. */
export function hashOfRecoveryCode(typed: string): Buffer {
  return hashOf(typed.toLowerCase().replaceAll(/[^a-z\d]/g, ''));
}

function group(): string {
  return Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('');
}
