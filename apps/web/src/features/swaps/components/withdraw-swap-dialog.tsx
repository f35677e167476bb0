import { Button, Dialog, showToast } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useWithdrawSwap } from '../api/answer-swap';
import type { SwapCardProps } from './incoming-swap';
import { mySides } from '../swap-sides';

export interface WithdrawSwapDialogProps extends SwapCardProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks once more before an own swap is taken back. */
export function WithdrawSwapDialog(props: WithdrawSwapDialogProps) {
  const { swap, isOpen, onClose, onAnswered, onRefused } = props;
  const { t } = useTranslation(['swapInbox', 'shell']);
  const withdraw = useWithdrawSwap(swap.id, {
    onRefused,
    onAnswered: () => {
      onClose();
      showToast({ text: t('withdrawn') });
      onAnswered();
    },
  });
  return (
    <Dialog
      title={t('withdrawDialog.title')}
      size="small"
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('shell:close')}
      footer={
        <>
          <Button onPress={onClose}>{t('withdrawDialog.keep')}</Button>
          <Button variant="primary" isPending={withdraw.isPending} onPress={() => withdraw.mutate()}>
            {t('withdraw')}
          </Button>
        </>
      }
    >
      <div className="swap-dialog">
        <p>{t('withdrawDialog.text', { name: mySides(swap).other })}</p>
        {withdraw.isError && <ProblemBanner problem={withdraw.error} />}
      </div>
    </Dialog>
  );
}
