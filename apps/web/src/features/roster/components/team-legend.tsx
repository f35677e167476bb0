import { Icon, type IconName } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import './team-legend.css';

/** What the drawings and colours of the grid mean, and how the keyboard moves in it. */
export function TeamLegend() {
  const { t } = useTranslation('roster');
  const bands: readonly (readonly [string, IconName, string])[] = [
    ['day', 'sun', t('bands.day')],
    ['evening', 'sunset', t('bands.evening')],
    ['night', 'moon', t('bands.night')],
  ];
  const marks: readonly (readonly [IconName, string])[] = [
    ['swap', t('marks.swapPending')],
    ['pencil', t('marks.changed')],
    ['stop', t('marks.rejected')],
    ['lock', t('marks.locked')],
    ['warning', t('team.coverLow')],
  ];
  return (
    <section className="team-legend" aria-label={t('team.legend')}>
      <ul className="team-legend__list">
        {bands.map(([band, icon, text]) => (
          <li key={band} className="team-legend__item">
            <span className={`team-legend__band duty-chip duty-chip--${band}`}>
              <Icon name={icon} size={13} />
            </span>
            {text}
          </li>
        ))}
        {marks.map(([icon, text]) => (
          <li key={icon} className="team-legend__item">
            <Icon name={icon} size={14} />
            {text}
          </li>
        ))}
      </ul>
      <p className="team-legend__help">{t('team.help')}</p>
    </section>
  );
}
