import type { Finding } from '../agreements';
import type { NormBalance } from '../norm-periods';
import type { PayLine } from '../payroll';
import { utcMoment, type Span } from '../time';
import type { MetNeed } from './cover';

/** A span as an answer writes it: moments in UTC, 'YYYY-MM-DDTHH:MM:SSZ'. */
export interface AnswerSpan {
  readonly from: string;
  readonly to: string;
}

export type AnswerFinding = Omit<Finding, 'from' | 'to'> & AnswerSpan;
export type AnswerNorm = { readonly person: string } & NormBalance;
export type AnswerPayLine = { readonly person: string } & Omit<PayLine, 'span'> & AnswerSpan;
/** How a cover need is met: the fewest people there at any moment of it. */
export interface AnswerCover extends AnswerSpan {
  readonly competence: string | null;
  readonly needed: number;
  readonly present: number;
}

/** What a plan comes to. All lists are in order of person, then time, then rule, whatever the input's order. */
export interface EvaluateAnswer {
  readonly findings: readonly AnswerFinding[];
  readonly norm: readonly AnswerNorm[];
  readonly pay: readonly AnswerPayLine[];
  readonly cover: readonly AnswerCover[];
}

export function answerFinding(finding: Finding): AnswerFinding {
  return { ...finding, ...answerSpan(finding) };
}

export function answerPayLine(person: string, { span, ...line }: PayLine): AnswerPayLine {
  return { person, ...line, ...answerSpan(span) };
}

export function answerCover({ competence, count, present, ...span }: MetNeed): AnswerCover {
  return { ...answerSpan(span), competence, needed: count, present };
}

function answerSpan({ from, to }: Span): AnswerSpan {
  return { from: utcMoment(from), to: utcMoment(to) };
}
