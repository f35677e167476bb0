import { Button, Dialog, showToast, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useDeclineSwap } from '../api/answer-swap';
import type { SwapCardProps } from './incoming-swap';
import { mySides } from './swap-sides';

export interface SwapDialogProps extends SwapCardProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Says no, with a reason if one wants to give one. */
export function DeclineSwapDialog({ swap, isOpen, onClose, onAnswered, onRefused }: SwapDialogProps) {
  const { t } = useTranslation(['swapInbox', 'shell']);
  const [reason, setReason] = useState('');
  const name = mySides(swap).other;
  const decline = useDeclineSwap(swap.id, {
    onRefused,
    onAnswered: () => {
      onClose();
      showToast({ text: t('declined', { name }) });
      onAnswered();
    },
  });
  return (
    <Dialog
      title={t('declineDialog.title')}
      size="small"
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('shell:close')}
      footer={
        <>
          <Button onPress={onClose}>{t('declineDialog.keep')}</Button>
          <Button
            variant="primary"
            isPending={decline.isPending}
            onPress={() => decline.mutate(reason.trim())}
          >
            {t('decline')}
          </Button>
        </>
      }
    >
      <div className="swap-dialog">
        <p>{t('declineDialog.text', { name })}</p>
        <TextField
          label={t('declineDialog.reason')}
          description={t('declineDialog.reasonHelp', { name })}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        {decline.isError && <ProblemBanner problem={decline.error} />}
      </div>
    </Dialog>
  );
}
