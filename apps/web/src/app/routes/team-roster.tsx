import type { RosterRow, TeamRoster, TeamShift } from '@rulleplan/api-client';
import { isCalendarDate, mondayOf } from '@rulleplan/domain/time';
import { EmptyState, LinkButton } from '@rulleplan/ui';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useShift } from '../../features/roster/api/get-shift';
import { useTeamRoster } from '../../features/roster/api/get-team-roster';
import { ShiftPanel } from '../../features/roster/components/shift-panel';
import { SwapModeBanner } from '../../features/roster/components/swap-mode-banner';
import { TeamDaysList } from '../../features/roster/components/team-days-list';
import { TeamGrid } from '../../features/roster/components/team-grid';
import { TeamLegend } from '../../features/roster/components/team-legend';
import { TeamToolbar, type TeamLayout, type WeekChoice } from '../../features/roster/components/team-toolbar';
import { swapEmphasis } from '../../features/roster/swap-choice';
import { ProposeSwapDialog } from '../../features/swaps/components/propose-swap-dialog';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { today } from '../../shared/formats';
import { useIsPhone } from '../../shared/use-is-phone';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';
import './team-roster.css';

/** A shift that is open in the panel, with its holder's row. */
interface Opened {
  readonly shift: TeamShift;
  readonly row: RosterRow | null;
}

/** The unit's people and days; from here a swap is proposed, and the leader opens any shift. */
export function TeamRosterPage() {
  const { t } = useTranslation(['shell', 'roster']);
  const unitId = useParams()['unitId'] ?? '';
  const { unit } = useUnitChoice();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('from') ?? '';
  const from = mondayOf(isCalendarDate(asked) ? asked : today());
  const offeredShiftId = search.get('swap');
  const [weeks, setWeeks] = useState<WeekChoice>('2');
  const [layout, setLayout] = useState<TeamLayout>(useIsPhone() ? 'list' : 'grid');
  const [open, setOpen] = useState<Opened | null>(null);
  const [requested, setRequested] = useState<Opened | null>(null);
  const roster = useTeamRoster(unitId, from, Number(weeks));

  const change = (values: Readonly<Record<string, string | null>>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values)) {
          if (value === null) after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  const stopSwap = () => {
    setRequested(null);
    setOpen(null);
    change({ swap: null });
  };
  const offered = useShift(offeredShiftId).data?.shift;
  const offer = useMemo(
    () =>
      offeredShiftId === null || !offered
        ? null
        : {
            shift: offered,
            myShifts: roster.data?.rows.filter(({ isMe }) => isMe).flatMap(({ shifts }) => shifts) ?? [],
          },
    [offeredShiftId, offered, roster.data],
  );
  const emphasisOf = useCallback(
    (shift: TeamShift, row: RosterRow | null) => swapEmphasis(offer, shift, row, new Date()),
    [offer],
  );
  const onOpen = useCallback(
    (shift: TeamShift, row: RosterRow | null) => {
      const emphasis = emphasisOf(shift, row);
      // Also the unlikely ones: the dialog says which rule stands in the way.
      if (emphasis === 'choosable' || emphasis === 'unlikely') setRequested({ shift, row });
      else setOpen({ shift, row });
    },
    [emphasisOf],
  );

  return (
    <Page title={t('pages.teamRoster')} subtitle={roster.data && <Size roster={roster.data} />}>
      <div className="team-roster">
        {offeredShiftId !== null && <SwapModeBanner shiftId={offeredShiftId} onCancel={stopSwap} />}
        <TeamToolbar
          from={from}
          weeks={weeks}
          layout={layout}
          onFrom={(monday) => change({ from: monday })}
          onWeeks={setWeeks}
          onLayout={setLayout}
        />
        <div aria-busy={roster.isPlaceholderData} className="team-roster__body">
          <Loaded query={roster} lines={12}>
            {(data) =>
              data.rows.length === 0 && data.openShifts.length === 0 ? (
                <EmptyState
                  icon="people"
                  title={t('roster:team.empty')}
                  actions={
                    unit?.permissions.includes('import') && (
                      <LinkButton href={paths.import()}>{t('roster:team.emptyAction')}</LinkButton>
                    )
                  }
                >
                  {t('roster:team.emptyText')}
                </EmptyState>
              ) : layout === 'grid' ? (
                <>
                  <TeamGrid roster={data} onOpen={onOpen} emphasisOf={emphasisOf} />
                  <TeamLegend />
                </>
              ) : (
                <TeamDaysList roster={data} onOpen={onOpen} emphasisOf={emphasisOf} />
              )
            }
          </Loaded>
        </div>
      </div>
      <ShiftPanel
        shift={open?.shift ?? null}
        onClose={() => setOpen(null)}
        mayChangeTimes={roster.data?.leader ?? false}
        onSeeSwap={open?.row?.isMe ? () => void navigate(paths.swaps()) : undefined}
        onSwapAway={
          open?.row?.isMe && open.shift.id !== offeredShiftId
            ? (shift) => {
                setOpen(null);
                change({ swap: shift.id });
              }
            : undefined
        }
      />
      <ProposeSwapDialog
        swap={
          offeredShiftId !== null && requested
            ? { offeredShiftId, requestedShiftId: requested.shift.id }
            : null
        }
        colleagueName={requested?.row?.personName ?? ''}
        onClose={() => setRequested(null)}
        onDone={stopSwap}
        swapsPath={paths.swaps()}
      />
    </Page>
  );
}

function Size({ roster }: { readonly roster: TeamRoster }) {
  const { t } = useTranslation('roster');
  return `${roster.unitName} · ${t('team.people', { count: roster.rows.length })}`;
}
