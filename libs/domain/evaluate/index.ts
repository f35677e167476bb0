export {
  type AnswerCover,
  type AnswerFinding,
  type AnswerNorm,
  type AnswerPayLine,
  type EvaluateAnswer,
} from './answer';
export { evaluate, type InvalidPlan } from './evaluate';
