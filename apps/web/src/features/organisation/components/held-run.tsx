import type { OrganisationSyncRun } from '@rulleplan/api-client';
import { Banner, Button } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useFormats } from '../../../shared/formats';
import type { useRunSync } from '../api/organisation-sync';

export interface HeldRunProps {
  readonly held: OrganisationSyncRun;
  readonly run: ReturnType<typeof useRunSync>;
}

/** A run that stopped because it would end many: how many, and the confirmation. */
export function HeldRun({ held, run }: HeldRunProps) {
  const { t } = useTranslation('organisationSync');
  const { momentShort } = useFormats();
  const [asking, setAsking] = useState(false);
  const { people: count, of } = held.ending;
  const text = t('held.text', { when: momentShort(held.at), count, of });
  return (
    <Banner
      tone="warning"
      title={t('held.title')}
      actions={<Button onPress={() => setAsking(true)}>{t('held.confirm')}</Button>}
    >
      <p>{text}</p>
      <p>{t('held.look')}</p>
      {asking && (
        <FormDialog
          title={t('held.dialogTitle')}
          submitLabel={t('held.submit')}
          isDangerous
          isPending={run.isPending}
          problem={run.error}
          onSubmit={() => run.mutate(held.id, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
          size="small"
        >
          <p>{text}</p>
          <p>{t('held.effect')}</p>
        </FormDialog>
      )}
    </Banner>
  );
}
