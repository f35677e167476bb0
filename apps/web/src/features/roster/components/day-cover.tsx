import type { RosterDay } from '@rulleplan/api-client';
import { Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { bandIcons } from '../../../shared/components/shift-summary';
import { coverByBand } from '../team-days';
import './day-cover.css';

type Cover = RosterDay['cover'][number];

/** The duties of a day that someone has said a number for; without any, all of them. */
function shownCover(day: RosterDay): readonly Cover[] {
  const stated = day.cover.filter(({ needed }) => needed !== null);
  return stated.length > 0 ? stated : day.cover;
}

/**
 * How many are there of how many are needed, by day, evening and night; what is short has a drawing and the code of
 * the duty that lacks people.
 */
export function DayCover({ day }: { readonly day: RosterDay }) {
  return (
    <span className="day-cover">
      {coverByBand(day).map(({ band, covered, needed, present, short }) => (
        <span
          key={band}
          className={short.length > 0 ? 'day-cover__band day-cover__band--short' : 'day-cover__band'}
        >
          <Icon name={short.length > 0 ? 'warning' : bandIcons[band]} size={11} />
          {covered === null ? present : `${covered}/${needed}`}
          {short.length > 0 && <span className="day-cover__short">{short.join(' ')}</span>}
        </span>
      ))}
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
