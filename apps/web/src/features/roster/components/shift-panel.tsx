import type { ShiftDetail, SwapSummary, TeamShift } from '@rulleplan/api-client';
import { Banner, Button, Facts, Panel } from '@rulleplan/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/components/loaded';
import { useFormats } from '../../../shared/formats';
import { useShift } from '../api/get-shift';
import { clockChangeMinutes } from '../clock-change';
import { ShiftHistory } from './shift-history';
import './shift-panel.css';

// It brings the arithmetic of the Danish clock along; few open it.
const ChangeTimesForm = lazy(async () => ({
  default: (await import('./change-times-form')).ChangeTimesForm,
}));

/** What can be done with the shift that is open. */
export interface ShiftActions {
  /** Gives the shift away in a swap: only for the own ones. */
  readonly onSwapAway?: ((shift: TeamShift) => void) | undefined;
  /** Goes to the swaps page. */
  readonly onSeeSwap?: (() => void) | undefined;
  readonly mayChangeTimes?: boolean;
}

export interface ShiftPanelProps extends ShiftActions {
  /** The shift to show, or null when the panel is closed. */
  readonly shift: TeamShift | null;
  readonly onClose: () => void;
}

/** One shift: when, where, whose, what happened to it, and what can be done with it. */
export function ShiftPanel({ shift, onClose, ...actions }: ShiftPanelProps) {
  const { t } = useTranslation(['roster', 'shell']);
  const { fullDate } = useFormats();
  const detail = useShift(shift?.id ?? null);
  const [changing, setChanging] = useState(false);
  const close = () => {
    setChanging(false);
    onClose();
  };
  // The fresh answer knows what happened since the page was fetched.
  const current = detail.data?.shift.id === shift?.id ? (detail.data?.shift ?? shift) : shift;
  return (
    <Panel
      isOpen={shift !== null}
      onClose={close}
      closeLabel={t('shell:close')}
      title={current?.dutyTypeName ?? ''}
      subtitle={current && fullDate(current.date)}
      footer={
        current &&
        !changing && <PanelButtons shift={current} {...actions} onChange={() => setChanging(true)} />
      }
    >
      {current && (
        <div className="shift-panel">
          <StateBanners shift={current} swap={detail.data?.swap ?? null} />
          <ShiftFacts shift={current} detail={detail.data} />
          {changing ? (
            <Suspense>
              <ChangeTimesForm shift={current} onDone={() => setChanging(false)} />
            </Suspense>
          ) : (
            <Loaded query={detail} lines={3}>
              {({ history }) => <ShiftHistory lines={history} />}
            </Loaded>
          )}
        </div>
      )}
    </Panel>
  );
}

interface StateBannersProps {
  readonly shift: TeamShift;
  /** Known to the two of it and to the leader. */
  readonly swap: SwapSummary | null;
}

function StateBanners({ shift, swap }: StateBannersProps) {
  const { t } = useTranslation('roster');
  return (
    <>
      {shift.swapPending && (
        <Banner tone="info" title={t('panel.swapPending')}>
          {swap &&
            t(swap.waitsFor === 'leader' ? 'panel.swapWaitsForLeader' : 'panel.swapWaitsForColleague', {
              proposer: swap.proposerName,
              colleague: swap.colleagueName,
            })}
        </Banner>
      )}
      {shift.mark === 'rejected' && <Banner tone="warning">{t('panel.rejected')}</Banner>}
      {shift.locked && <Banner tone="info">{t('panel.locked')}</Banner>}
    </>
  );
}

function ShiftFacts({
  shift,
  detail,
}: {
  readonly shift: TeamShift;
  readonly detail?: ShiftDetail | undefined;
}) {
  const { t } = useTranslation('roster');
  const { clockSpan, duration } = useFormats();
  const change = clockChangeMinutes(shift.start, shift.end, shift.minutes);
  const length = duration(shift.minutes);
  return (
    <Facts
      facts={[
        { name: t('panel.when'), value: clockSpan(shift.start, shift.end) },
        {
          name: t('panel.length'),
          value:
            change === 0
              ? length
              : t(change > 0 ? 'panel.clockBack' : 'panel.clockForward', { duration: length }),
        },
        ...(detail
          ? [
              { name: t('panel.unit'), value: detail.unitName },
              { name: t('panel.holder'), value: detail.holderName ?? t('panel.open') },
            ]
          : []),
        ...(shift.kind === 'duty' ? [] : [{ name: t('panel.kind'), value: t(`dutyKinds.${shift.kind}`) }]),
        ...(shift.requires.length === 0
          ? []
          : [{ name: t('panel.requires'), value: shift.requires.join(', ') }]),
      ]}
    />
  );
}

interface PanelButtonsProps extends ShiftActions {
  readonly shift: TeamShift;
  readonly onChange: () => void;
}

/** The verbs. What cannot be done now is not offered; the banners and the line here say why. */
function PanelButtons({ shift, onChange, onSwapAway, onSeeSwap, mayChangeTimes }: PanelButtonsProps) {
  const { t } = useTranslation('roster');
  const begun = new Date(shift.start) <= new Date();
  const swappable = !begun && !shift.locked && !shift.swapPending;
  return (
    <>
      {begun && !shift.locked && onSwapAway && <p className="shift-panel__note">{t('panel.past')}</p>}
      {mayChangeTimes && !shift.locked && (
        <Button icon="pencil" onPress={onChange}>
          {t('times.open')}
        </Button>
      )}
      {shift.swapPending && onSeeSwap && <Button onPress={onSeeSwap}>{t('panel.seeSwap')}</Button>}
      {swappable && onSwapAway && (
        <Button variant="primary" icon="swap" onPress={() => onSwapAway(shift)}>
          {t('panel.swap')}
        </Button>
      )}
    </>
  );
}
