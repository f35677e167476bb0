/** The same keys as the Danish texts, with any text: what another language must have, no more and no less. */
export type SameKeys<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]>;
};
