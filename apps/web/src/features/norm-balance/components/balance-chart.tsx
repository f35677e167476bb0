import type { EmploymentBalance } from '@rulleplan/api-client';
import { addDays, daysBetween } from '@rulleplan/domain/time';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import { balanceLine, balanceScale } from '../balance-scale';
import './balance-chart.css';

const size = { width: 320, height: 120 };

/** The balance week by week within its band; the same numbers are in the table beside it. */
export function BalanceChart({ balance }: { readonly balance: EmploymentBalance }) {
  const { t } = useTranslation('balance');
  const { signedDuration, duration, dayMonthShort } = useFormats();
  const titleId = useId();
  const weekEnds = balance.curve.map(({ balanceMinutes }) => balanceMinutes);
  const opening = balance.openingBalanceMinutes;
  const scale = balanceScale([opening, ...weekEnds, balance.nowMinutes], balance.toleranceMinutes, size);
  const now = shareOfPeriod(balance.from, balance.to);
  const line = balanceLine(
    opening,
    weekEnds,
    now === null ? null : { share: now, minutes: balance.nowMinutes },
    scale,
  );
  const end = line.at(-1);
  const tolerance = duration(balance.toleranceMinutes);
  return (
    <figure className="balance-chart">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>
          {t('chart', {
            opening: signedDuration(opening),
            now: signedDuration(balance.nowMinutes),
            end: signedDuration(balance.balanceMinutes),
            tolerance,
          })}
        </title>
        <rect
          className="balance-chart__band"
          x={0}
          y={scale.band.top}
          width={size.width}
          height={scale.band.height}
        />
        <line className="balance-chart__zero" x1={0} x2={size.width} y1={scale.y(0)} y2={scale.y(0)} />
        <polyline className="balance-chart__line" points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {now !== null && (
          <>
            <line
              className="balance-chart__today"
              x1={scale.x(now)}
              x2={scale.x(now)}
              y1={0}
              y2={size.height}
            />
            <circle
              className="balance-chart__now"
              cx={scale.x(now)}
              cy={scale.y(balance.nowMinutes)}
              r={4.5}
            />
          </>
        )}
        {end && (
          <circle
            className={
              balance.withinTolerance
                ? 'balance-chart__end'
                : 'balance-chart__end balance-chart__end--outside'
            }
            cx={Math.min(end.x, size.width - 6)}
            cy={end.y}
            r={5.5}
          />
        )}
      </svg>
      <figcaption className="balance-chart__axis" aria-hidden="true">
        <span>{dayMonthShort(balance.from)}</span>
        <span className="balance-chart__legend">{t('band', { tolerance })}</span>
        <span>{dayMonthShort(balance.to)}</span>
      </figcaption>
    </figure>
  );
}

/** How far into the period today is, or null outside it. */
function shareOfPeriod(from: string, to: string): number | null {
  const share = daysBetween(from, today()) / daysBetween(from, addDays(to, 1));
  return share >= 0 && share <= 1 ? share : null;
}
