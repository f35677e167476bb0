import type { Swap, SwapCheck } from '@rulleplan/api-client';
import { Banner, Button, Dialog, LinkButton, Skeleton, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useFormats } from '../../../shared/formats';
import { useSwapCheck } from '../api/check-swap';
import { useProposeSwap } from '../api/propose-swap';
import { SwapEffect } from './swap-effect';
import { SwapPair } from './swap-pair';
import './propose-swap-dialog.css';

export interface ProposeSwapDialogProps {
  /** The own shift and the colleague's, or null when the dialog is closed. */
  readonly swap: { readonly offeredShiftId: string; readonly requestedShiftId: string } | null;
  readonly colleagueName: string;
  /** Closed without sending: the choice of the own shift stands. */
  readonly onClose: () => void;
  /** Closed after sending. */
  readonly onDone: () => void;
  /** Where one follows one's swaps. */
  readonly swapsPath: string;
}

/** Shows what a swap does before it is sent, and afterwards who must act and by when. */
export function ProposeSwapDialog({
  swap,
  colleagueName,
  onClose,
  onDone,
  swapsPath,
}: ProposeSwapDialogProps) {
  const { t } = useTranslation(['proposeSwap', 'shell']);
  const check = useSwapCheck(swap);
  const propose = useProposeSwap();
  const [remark, setRemark] = useState('');
  const sent = propose.data;
  const leave = () => {
    propose.reset();
    setRemark('');
    if (sent) onDone();
    else onClose();
  };
  const send = () => {
    if (swap) propose.mutate({ ...swap, ...(remark.trim() !== '' && { remark: remark.trim() }) });
  };

  // The effect was worked out anew after the refusal; what it says itself need not be said twice.
  const refusedNow = propose.error?.code === check.data?.refusal?.code ? null : propose.error;
  /** Which of the two shifts stands in the way. */
  const aboutShift = (shiftId: unknown) => {
    if (shiftId === swap?.offeredShiftId) return t('aboutOffered');
    return shiftId === swap?.requestedShiftId ? t('aboutRequested', { name: colleagueName }) : undefined;
  };

  return (
    <Dialog
      isOpen={swap !== null}
      onClose={leave}
      title={sent ? t('sent.title') : t('title')}
      subtitle={t('subtitle', { name: colleagueName })}
      closeLabel={t('shell:close')}
      size="large"
      footer={
        sent ? (
          <>
            <LinkButton href={swapsPath}>{t('sent.follow')}</LinkButton>
            <Button variant="primary" onPress={leave}>
              {t('sent.done')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={leave}>
              {check.data?.possible === false ? t('chooseOther') : t('shell:cancel')}
            </Button>
            <Button
              variant="primary"
              icon="swap"
              isDisabled={check.data?.possible !== true}
              isPending={propose.isPending}
              onPress={send}
            >
              {t('send')}
            </Button>
          </>
        )
      }
    >
      {sent ? (
        <SentSwap swap={sent} />
      ) : (
        <div className="propose-swap">
          {check.isPending && <Skeleton label={t('loading')} lines={6} />}
          {check.isError && <ProblemBanner problem={check.error} onRetry={() => void check.refetch()} />}
          {check.data && (
            <>
              <CheckedSwap check={check.data} about={aboutShift(check.data.refusal?.facts['shiftId'])} />
              {check.data.possible && (
                <TextField
                  label={t('remark', { name: colleagueName })}
                  description={t('remarkHelp', { name: colleagueName })}
                  value={remark}
                  onChange={setRemark}
                  rows={2}
                  maxLength={500}
                />
              )}
            </>
          )}
          {refusedNow && (
            <ProblemBanner
              problem={refusedNow}
              title={aboutShift(refusedNow.facts['shiftId'])}
              retryLabel={t('refresh')}
              onRetry={() => {
                propose.reset();
                void check.refetch();
              }}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

interface CheckedSwapProps {
  readonly check: SwapCheck;
  /** Which shift stands in the way, where it is one of them. */
  readonly about: string | undefined;
}

function CheckedSwap({ check, about }: CheckedSwapProps) {
  const { t } = useTranslation(['proposeSwap', 'swapEffect']);
  const { moment } = useFormats();
  const { name } = check.colleague;
  return (
    <>
      <SwapPair give={check.mine.shiftBefore} get={check.mine.shiftAfter} />
      {!check.possible && (
        <Banner tone="warning" title={t('notPossible')} announce>
          {about}
        </Banner>
      )}
      <section className="propose-swap__effect" aria-label={t('swapEffect:title')}>
        <h3>{t('swapEffect:title')}</h3>
        <SwapEffect check={check} />
      </section>
      {check.possible && (
        <p className="propose-swap__terms">
          {t(`takesEffect.${check.takesEffect}`, { name })}{' '}
          {t('lapses', { name, when: moment(check.lapsesAt) })}
        </p>
      )}
    </>
  );
}

function SentSwap({ swap }: { readonly swap: Swap }) {
  const { t } = useTranslation('proposeSwap');
  const { moment } = useFormats();
  return (
    <div className="propose-swap">
      <SwapPair give={swap.offered} get={swap.requested} />
      <Banner tone="success" announce>
        <p>{t('sent.waits', { name: swap.colleagueName, when: moment(swap.lapsesAt) })}</p>
        <p>{t('sent.until')}</p>
      </Banner>
    </div>
  );
}
