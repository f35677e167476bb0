import { Button, Dialog, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import type { Problem } from '../../../shared/problem';

export interface DeclineSwapDialogProps {
  /** Whose swap it is. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly problem: Problem | null;
  readonly onClose: () => void;
  readonly onDecline: (reason: string) => void;
}

/** Says no, with a reason if one wants to give one. */
export function DeclineSwapDialog(props: DeclineSwapDialogProps) {
  const { name, isOpen, isPending, problem, onClose, onDecline } = props;
  const { t } = useTranslation(['swapInbox', 'shell']);
  const [reason, setReason] = useState('');
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
          <Button variant="primary" isPending={isPending} onPress={() => onDecline(reason.trim())}>
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
        {problem !== null && <ProblemBanner problem={problem} />}
      </div>
    </Dialog>
  );
}
