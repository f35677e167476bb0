/** One thing that is wrong with what was sent. */
export interface ShapeProblem {
  readonly field: string;
  readonly problem: string;
}

/** What was sent has not the shape the API asks for: answered with 400 and the fields. */
export class ShapeError extends Error {
  constructor(readonly errors: readonly ShapeProblem[]) {
    super('shape');
  }
}
