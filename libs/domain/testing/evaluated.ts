import { isRefused } from '../decision';
import { evaluate, type EvaluateAnswer } from '../evaluate';

/** The answer to a plan document; throws what is wrong with one that is refused. */
export function evaluated(document: unknown): EvaluateAnswer {
  const answer = evaluate(document);
  if (isRefused(answer)) throw new Error(JSON.stringify(answer.problems, null, 2));
  return answer;
}
