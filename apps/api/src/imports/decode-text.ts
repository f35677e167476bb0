/** Bytes that are no text in any encoding a spreadsheet writes. */
export interface NotText {
  readonly refused: 'not-text';
}

/**
 * The text of a CSV file. A byte order mark decides; without one, UTF-8, and Windows-1252 where the bytes are
 * no UTF-8: it is what a Danish spreadsheet writes when asked for plain CSV. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): string | NotText {
  const text = withoutMark(decoded(bytes));
  if (text.includes('\0')) return { refused: 'not-text' };
  return text.replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
