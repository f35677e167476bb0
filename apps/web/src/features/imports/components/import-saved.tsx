import type { ImportPreview } from '@rulleplan/api-client';
import { Banner, Button, LinkButton } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { ImportEffect } from './import-effect';

export interface ImportSavedProps {
  readonly preview: ImportPreview;
  readonly unitName: string;
  readonly rosterPath: string | null;
  readonly onAgain: () => void;
}

/** The import is in: where it went, what came of it, and the way there. */
export function ImportSaved({ preview, unitName, rosterPath, onAgain }: ImportSavedProps) {
  const { t } = useTranslation('imports');
  return (
    <div className="import">
      <Banner
        tone="success"
        title={t('save.saved')}
        announce
        actions={
          <>
            {rosterPath !== null && (
              <LinkButton variant="primary" icon="people" href={rosterPath}>
                {t('save.toRoster')}
              </LinkButton>
            )}
            <Button onPress={onAgain}>{t('save.again')}</Button>
          </>
        }
      >
        {t('save.savedText', { unit: unitName })}
      </Banner>
      <ImportEffect preview={preview} />
    </div>
  );
}
