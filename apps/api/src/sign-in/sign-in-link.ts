/** A link invites somebody who has no password yet, or lets somebody choose a new one. */
export const linkKinds = ['invitation', 'reset'] as const;
export type LinkKind = (typeof linkKinds)[number];
