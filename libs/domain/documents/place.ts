/** One thing that is wrong with a document. */
export interface DocumentProblem {
  /** Where: a JSON pointer (RFC 6901) into the document; '' is the document itself. */
  readonly pointer: string;
  readonly expected: string;
  readonly got: string;
}

/** More than these help nobody to mend a document. */
const mostProblems = 200;
const longestGot = 60;

/** A place in a document, where a problem can be told. */
export class Place {
  private constructor(
    private readonly parent: Place | null,
    private readonly key: string | number,
    private readonly problems: DocumentProblem[],
  ) {}

  /** The document itself; what is wrong anywhere in it ends up in the list given. */
  static root(problems: DocumentProblem[]): Place {
    return new Place(null, '', problems);
  }

  at(key: string | number): Place {
    return new Place(this, key, this.problems);
  }

  /** Written only when asked for: most places of a document are passed without a word. */
  get pointer(): string {
    if (this.parent === null) return '';
    const token = String(this.key).replaceAll('~', '~0').replaceAll('/', '~1');
    return `${this.parent.pointer}/${token}`;
  }

  /** True when there is no use in looking further. */
  get isFull(): boolean {
    return this.problems.length >= mostProblems;
  }

  /** Tells a problem; what was found instead is described, not repeated, when it is long. */
  tell(expected: string, found: unknown): void {
    if (!this.isFull) this.problems.push({ pointer: this.pointer, expected, got: describe(found) });
  }
}

function describe(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === 'object' && found !== null) return 'an object';
  const text = JSON.stringify(found) ?? typeof found;
  return text.length <= longestGot ? text : `${text.slice(0, longestGot)}…`;
}
