/** A piece of a mail: words, or an address one can follow. */
export interface MailPart {
  readonly text: string;
  readonly isLink: boolean;
}

/** Parts a mail at its addresses; a full stop or a bracket after one is not part of it. */
export function linkParts(text: string): readonly MailPart[] {
  const parts: MailPart[] = [];
  let from = 0;
  for (const { 0: link, index } of text.matchAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g)) {
    if (index > from) parts.push({ text: text.slice(from, index), isLink: false });
    parts.push({ text: link, isLink: true });
    from = index + link.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isLink: false });
  return parts;
}
