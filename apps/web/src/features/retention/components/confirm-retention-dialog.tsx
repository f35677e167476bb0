import { Banner, Button, Dialog } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Becomes } from '../../../shared/components/becomes';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useSetRetention } from '../api/retention';
import type { ChangedTime } from '../changed-times';

export interface ConfirmRetentionDialogProps {
  readonly changes: readonly ChangedTime[];
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Shows what will be kept shorter or longer before it holds: what is erased does not come back. */
export function ConfirmRetentionDialog({ changes, onSaved, onClose }: ConfirmRetentionDialogProps) {
  const { t } = useTranslation(['retention', 'shell']);
  const save = useSetRetention();
  const shortens = changes.some(({ before, after }) => after < before);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('retention:confirm.title')}
      closeLabel={t('shell:close')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('shell:cancel')}</Button>
          <Button
            variant={shortens ? 'danger' : 'primary'}
            isPending={save.isPending}
            onPress={() =>
              save.mutate(
                changes.map(({ kind, after }) => ({ kind, keep: after })),
                { onSuccess: onSaved },
              )
            }
          >
            {t('retention:confirm.save')}
          </Button>
        </>
      }
    >
      <ul className="retention__kinds">
        {changes.map(({ kind, unit, before, after }) => (
          <li key={kind}>
            {t(`retention:kinds.${kind}.name`)}: {t(`retention:units.${unit}`, { count: before })}
            <Becomes />
            {t(`retention:units.${unit}`, { count: after })}
          </li>
        ))}
      </ul>
      {shortens && <Banner tone="warning">{t('retention:confirm.shorter')}</Banner>}
      {save.isError && <ProblemBanner problem={save.error} />}
    </Dialog>
  );
}
