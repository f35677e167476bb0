export const surenesses = ['sourced', 'old-or-neighbouring', 'calculated', 'unsourced'] as const;
/** How sure a number is; HR sees it. An unsourced number is never silently used. */
export type Sureness = (typeof surenesses)[number];

/** A number or setting with the place it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly clause: string;
  readonly source: string;
  readonly sureness: Sureness;
  /** Id of the local agreement that replaced the national value; absent when national. */
  readonly overriddenBy?: string;
}
