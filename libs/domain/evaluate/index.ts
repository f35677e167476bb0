export {
  type AnswerCover,
  type AnswerFinding,
  type AnswerNorm,
  type AnswerPayLine,
  type EvaluateAnswer,
} from './answer';
export { evaluate, type InvalidPlan } from './evaluate';
export { default as answerSchema } from './answer.schema.json';
export { default as planSchema } from './plan.schema.json';
