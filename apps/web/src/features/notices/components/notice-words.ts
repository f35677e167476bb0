import type { Notice } from '@rulleplan/api-client';
import { isoWeekOf } from '@rulleplan/domain/time';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';

/** A notice in words: a sentence, and what else there is to know. */
export interface NoticeWords {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** Writes notices for the person of that name. */
export function useNoticeWords(myName: string): (notice: Notice) => NoticeWords {
  const { t } = useTranslation('notices');
  const { longDate, momentShort } = useFormats();

  return ({ kind, facts }) => {
    const text = (name: string) => (typeof facts[name] === 'string' ? facts[name] : null);
    const moment = (name: string) => {
      const at = text(name);
      return at === null ? '' : momentShort(at);
    };
    const proposer = text('proposerName') ?? '';
    const colleague = text('colleagueName') ?? '';
    const weekStart = text('weekStart');
    const reason = text('reason');
    const dueOn = text('dueOn');
    const day = text('heldTo') ?? dueOn;
    const said = {
      proposer,
      colleague,
      other: proposer === myName ? colleague : proposer,
      unit: text('unitName') ?? '',
      leader: text('decidedByName') ?? t('leader'),
      shift: moment('startsAt'),
      week: weekStart === null ? '' : isoWeekOf(weekStart).week,
      name: text('name') ?? '',
      day: day === null ? '' : longDate(day),
      count: Number(facts['count'] ?? 0),
    };
    const rejected = facts['change'] === 'swap' ? 'swap-change-rejected' : 'times-change-rejected';
    return {
      sentence: t(`sentences.${kind === 'change-rejected' ? rejected : kind}`, said),
      details: [
        ...(kind === 'swap-to-answer' ? [t('answerBy', { when: moment('lapsesAt') })] : []),
        ...(kind === 'swap-to-approve' ? [t('decideBy', { when: moment('lapsesAt') })] : []),
        ...(dueOn === null
          ? []
          : [t(facts['isLate'] === true ? 'dueLate' : 'dueBy', { day: longDate(dueOn) })]),
        ...(reason === null ? [] : [t('reason', { reason })]),
      ],
    };
  };
}
