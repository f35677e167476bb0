import type { Change } from '@rulleplan/api-client';
import { Banner, Button, Dialog, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import type { Problem } from '../../../shared/problem';
import { useRejectChange } from '../api/decide-change';
import { useHeadlineOf, useNamesOf, useShiftLine } from './change-words';

export interface RejectChangeDialogProps {
  readonly change: Change;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRejected: () => void;
  readonly onRefused: (problem: Problem) => void;
}

/** Says what a rejection does to the shifts before it is done, and asks for the reason both will read. */
export function RejectChangeDialog(props: RejectChangeDialogProps) {
  const { change, isOpen, onClose, onRejected, onRefused } = props;
  const { t } = useTranslation(['monday', 'shell']);
  const who = useNamesOf()(change);
  const headline = useHeadlineOf()(change);
  const shiftLine = useShiftLine();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const reject = useRejectChange({
    onRefused,
    onRejected: () => {
      onClose();
      onRejected();
    },
  });
  const nameOf = (employmentId: string) =>
    change.people.find((side) => side.employmentId === employmentId)?.name;
  const missing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (!missing) reject.mutate({ id: change.id, version: change.version, reason: reason.trim() });
  };
  return (
    <Dialog
      title={t('rejectDialog.title')}
      subtitle={headline}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('shell:close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell:cancel')}</Button>
          <Button variant="danger" isPending={reject.isPending} onPress={submit}>
            {t('rejectDialog.submit')}
          </Button>
        </>
      }
    >
      <div className="reject-dialog">
        <Banner tone="info" title={t('rejectDialog.afterwards')}>
          <p>{t(`rejectDialog.${outcomeOf(change)}`, { who })}</p>
          <ul className="reject-dialog__outcome">
            {change.people.map(({ employmentId, name, before, after }) => (
              <li key={employmentId}>
                <strong>{name}:</strong> {shiftLine(change.worked ? after : before)}
              </li>
            ))}
          </ul>
          <p>{t('rejectDialog.final')}</p>
        </Banner>
        <TextField
          label={t('rejectDialog.reason')}
          description={t('rejectDialog.reasonHelp', { who })}
          errorMessage={tried && missing ? t('rejectDialog.reasonMissing') : null}
          isRequired
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        {reject.isError && <ProblemBanner problem={reject.error} nameOf={nameOf} />}
      </div>
    </Dialog>
  );
}

/** What the server will do with a rejection: the same three outcomes as in the domain's `rejectChange`. */
function outcomeOf(change: Change): 'nothingMoved' | 'staysMarked' | 'goesBack' {
  if (!change.applied) return 'nothingMoved';
  return change.worked ? 'staysMarked' : 'goesBack';
}
