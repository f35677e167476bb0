import type { Claims } from '@rulleplan/domain/identity';

/**
 * Reads claims that were pasted: the JSON of a provider's test page, or a whole token, whose middle part they are.
 * Null when it is neither. Nothing is sent anywhere and no signature is judged: it is a trial.
 */
export function readClaims(text: string): Claims | null {
  return objectIn(text) ?? objectIn(middleOf(text.trim()));
}

function objectIn(text: string): Claims | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : null;
  } catch {
    return null;
  }
}

/** What a JSON web token carries between its two full stops: base64url of UTF-8. */
function middleOf(token: string): string {
  const middle = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token)?.[1];
  if (middle === undefined) return '';
  try {
    const bytes = Uint8Array.from(atob(middle.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
