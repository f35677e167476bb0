import type { RosterDay } from '@rulleplan/api-client';
import { Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import './day-cover.css';

type Cover = RosterDay['cover'][number];

/** The duties of a day that someone has said a number for; without any, all of them. */
function shownCover(day: RosterDay): readonly Cover[] {
  const stated = day.cover.filter(({ needed }) => needed !== null);
  return stated.length > 0 ? stated : day.cover;
}

/** How many are there of how many are needed, duty by duty; what is short has a drawing too. */
export function DayCover({ day }: { readonly day: RosterDay }) {
  return (
    <span className="day-cover">
      {shownCover(day).map(({ dutyTypeCode, needed, present }) => {
        const short = needed !== null && present < needed;
        return (
          <span
            key={dutyTypeCode}
            className={short ? 'day-cover__duty day-cover__duty--short' : 'day-cover__duty'}
          >
            {short && <Icon name="warning" size={11} />}
            {dutyTypeCode} {needed === null ? present : `${present}/${needed}`}
          </span>
        );
      })}
    </span>
  );
}

/** The same in words. */
export function useCoverText(): (day: RosterDay) => string {
  const { t } = useTranslation('roster');
  return (day) =>
    shownCover(day)
      .map(({ dutyTypeName: duty, needed, present }) => {
        if (needed === null) return t('team.coverOnly', { duty, present });
        return present < needed
          ? t('team.coverShort', { duty, present, needed, missing: needed - present })
          : t('team.coverEnough', { duty, present, needed });
      })
      .join('; ');
}
