import type { AgreementNumbers, AgreementOverride } from './agreement';
import type { Sourced } from './sourced';

type Branch = Readonly<Record<string, unknown>>;

/**
 * The numbers with a local agreement laid over them: each plain value replaces the national one, which keeps
 * its clause and source and is marked as overridden. What the override leaves out is shared, not copied.
 */
export function layOver(
  numbers: AgreementNumbers,
  override: AgreementOverride,
  localId: string,
): AgreementNumbers {
  // An override has the shape of the numbers, part for part; the walk below cannot leave it.
  return layOverBranch(numbers as unknown as Branch, override, localId) as unknown as AgreementNumbers;
}

function layOverBranch(branch: Branch, override: Branch, localId: string): Branch {
  const laid: Record<string, unknown> = { ...branch };
  for (const [key, part] of Object.entries(override)) {
    const national = branch[key];
    if (part === undefined || !isBranch(national)) continue;
    laid[key] = isSourced(national)
      ? { ...national, value: overriddenValue(national.value, part), overriddenBy: localId }
      : layOverBranch(national, part as Branch, localId);
  }
  return laid;
}

/** A composed value, such as a supplement, may be replaced in part. */
function overriddenValue(national: unknown, part: unknown): unknown {
  return isBranch(national) && isBranch(part) ? { ...national, ...part } : part;
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSourced(branch: Branch): branch is Branch & Sourced<unknown> {
  return 'sureness' in branch;
}
