/** Judges a plan document. */
export async function evaluate(): Promise<number> {
  return 2;
}
