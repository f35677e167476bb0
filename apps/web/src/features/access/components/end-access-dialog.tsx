import type { AccessReviewItem } from '@rulleplan/api-client';
import { TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useEndAccess } from '../api/access-reviews';

export interface EndAccessDialogProps {
  readonly reviewId: string;
  readonly item: AccessReviewItem;
  readonly onEnded: () => void;
  readonly onClose: () => void;
}

/** Ends somebody's access from the review, with the reason that the result keeps. */
export function EndAccessDialog({ reviewId, item, onEnded, onClose }: EndAccessDialogProps) {
  const { t } = useTranslation(['accessReview', 'access']);
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const end = useEndAccess(reviewId, onEnded);
  const isMissing = remark.trim() === '';
  return (
    <FormDialog
      title={t('one.dialog.title')}
      subtitle={`${item.personName} · ${t(`access:roles.${item.role}`)}`}
      submitLabel={t('one.dialog.submit')}
      isDangerous
      isPending={end.isPending}
      problem={end.error}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) end.mutate({ itemId: item.id, remark: remark.trim() });
      }}
      onClose={onClose}
      size="small"
    >
      <p>{t('one.dialog.effect')}</p>
      <TextField
        label={t('one.dialog.remark')}
        description={t('one.dialog.remarkHelp')}
        rows={2}
        maxLength={2000}
        isRequired
        value={remark}
        onChange={setRemark}
        errorMessage={tried && isMissing ? t('one.dialog.remarkMissing') : null}
      />
    </FormDialog>
  );
}
