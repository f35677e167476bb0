import type { ClosedWeek, Monday } from '@rulleplan/api-client';
import { Banner, Button, Card, Dialog, Icon } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useCloseWeek } from '../api/close-week';
import './close-week.css';

export interface CloseWeekProps {
  readonly monday: Monday;
  readonly onClosed: (week: ClosedWeek) => void;
}

/** The last step of the round: what stands in the way in words, or the button and what it locks. */
export function CloseWeek({ monday, onClosed }: CloseWeekProps) {
  const { t } = useTranslation('monday');
  const [asking, setAsking] = useState(false);
  const week = monday.isoWeek;
  const undecided = monday.changes.filter(({ state }) => state === 'pending').length;
  return (
    <Card title={t('close.title')}>
      {monday.canClose ? (
        <>
          <p>{t('close.ready', { week })}</p>
          <div>
            <Button variant="primary" icon="lock" onPress={() => setAsking(true)}>
              {t('close.button', { week })}
            </Button>
          </div>
        </>
      ) : (
        <Banner tone="info" title={t('close.blocked')}>
          {monday.blockedBy === 'undecided-changes'
            ? t('close.undecided', { count: undecided })
            : monday.blockedBy !== null && t(`close.blockedBy.${monday.blockedBy}`)}
        </Banner>
      )}
      <CloseWeekDialog monday={monday} isOpen={asking} onClose={() => setAsking(false)} onClosed={onClosed} />
    </Card>
  );
}

function CloseWeekDialog({
  monday,
  isOpen,
  onClose,
  onClosed,
}: CloseWeekProps & { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation(['monday', 'shell']);
  const close = useCloseWeek(monday.unitId, monday.weekStart, (closed) => {
    onClose();
    onClosed(closed);
  });
  return (
    <Dialog
      title={t('close.dialogTitle', { week: monday.isoWeek })}
      subtitle={monday.unitName}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('shell:close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell:cancel')}</Button>
          <Button variant="primary" icon="lock" isPending={close.isPending} onPress={() => close.mutate()}>
            {t('close.submit')}
          </Button>
        </>
      }
    >
      <ul className="close-week__effects">
        <li>
          <Icon name="lock" /> <span>{t('close.locks')}</span>
        </li>
        <li>
          <Icon name="coin" /> <span>{t('close.writes')}</span>
        </li>
        <li>
          <Icon name="history" /> <span>{t('close.noUndo')}</span>
        </li>
      </ul>
      {close.isError && <ProblemBanner problem={close.error} />}
    </Dialog>
  );
}
