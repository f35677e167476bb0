import { addDays, mondayOf, type CalendarDate } from '@rulleplan/domain/time';
import { Button, DateField, IconButton, Segments } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import './team-toolbar.css';

/** How many weeks the roster shows. */
export const weekChoices = ['2', '4'] as const;
export type WeekChoice = (typeof weekChoices)[number];

/** As a grid, or one day at a time. */
export const layouts = ['grid', 'list'] as const;
export type TeamLayout = (typeof layouts)[number];

export interface TeamToolbarProps {
  readonly from: CalendarDate;
  readonly weeks: WeekChoice;
  readonly layout: TeamLayout;
  /** Another first day, a Monday. */
  readonly onFrom: (from: CalendarDate) => void;
  readonly onWeeks: (weeks: WeekChoice) => void;
  readonly onLayout: (layout: TeamLayout) => void;
}

/** Which weeks of the team's roster are shown, and how. */
export function TeamToolbar({ from, weeks, layout, onFrom, onWeeks, onLayout }: TeamToolbarProps) {
  const { t } = useTranslation('roster');
  const { dayMonthShort, shortDate } = useFormats();
  const days = Number(weeks) * 7;
  return (
    <div className="team-toolbar">
      <div className="team-toolbar__period">
        <IconButton
          icon="chevron-left"
          label={t('team.previous')}
          onPress={() => onFrom(addDays(from, -days))}
        />
        <p className="team-toolbar__title" aria-live="polite">
          {dayMonthShort(from)} – {shortDate(addDays(from, days - 1))}
        </p>
        <IconButton icon="chevron-right" label={t('team.next')} onPress={() => onFrom(addDays(from, days))} />
      </div>
      <Button size="small" onPress={() => onFrom(mondayOf(today()))}>
        {t('team.today')}
      </Button>
      <div className="team-toolbar__date">
        <DateField
          label={t('team.goTo')}
          value={from}
          onChange={(date) => {
            if (date !== null) onFrom(mondayOf(date));
          }}
        />
      </div>
      <div className="team-toolbar__looks">
        {layout === 'grid' && (
          <Segments
            label={t('team.weeks')}
            value={weeks}
            onChange={onWeeks}
            options={[
              { id: '2', label: t('team.twoWeeks') },
              { id: '4', label: t('team.fourWeeks') },
            ]}
          />
        )}
        <Segments
          label={t('team.layout')}
          value={layout}
          onChange={onLayout}
          options={[
            { id: 'grid', label: t('team.asGrid') },
            { id: 'list', label: t('team.asList') },
          ]}
        />
      </div>
    </div>
  );
}
