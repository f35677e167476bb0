import type { ImportRequest, UnitSummary } from '@rulleplan/api-client';
import { Banner, Button, Progress } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { today } from '../../../shared/formats';
import { usePreviewImport, useSaveImport } from '../api/preview-import';
import { emptyDraft, missingFields, requestOf, withFiles, type ImportDraft } from '../import-draft';
import { ImportEffect } from './import-effect';
import { ImportErrors } from './import-errors';
import { ImportFiles } from './import-files';
import { ImportRollOut } from './import-roll-out';
import { ImportSaved } from './import-saved';
import { ImportTarget } from './import-target';
import './import-form.css';

export interface ImportFormProps {
  /** Units the person may see; those with the permission can be imported into. */
  readonly units: readonly UnitSummary[];
  /** Only those who may import into every unit may make one. */
  readonly mayMakeUnits: boolean;
  readonly rosterPath: (unitId: string) => string;
}

/** What was sent, and the draft it was made of. */
interface LookedAt {
  readonly draft: ImportDraft;
  readonly request: ImportRequest;
}

/**
 * Files, where to and for how long; then what would happen; then the saving. What is saved is exactly what was
 * looked at: changing anything asks for another look.
 */
export function ImportForm({ units, mayMakeUnits, rosterPath }: ImportFormProps) {
  const { t } = useTranslation('imports');
  const startDraft = () => emptyDraft(today(), mayMakeUnits ? 'new' : 'existing');
  const [draft, setDraft] = useState(startDraft);
  const [tried, setTried] = useState(false);
  const [lookedAt, setLookedAt] = useState<LookedAt | null>(null);
  const { preview, stop } = usePreviewImport();
  const save = useSaveImport();
  const missing = missingFields(draft);
  const shownMissing = tried ? missing : [];
  const change = (part: Partial<ImportDraft>) => setDraft({ ...draft, ...part });
  const isStale = lookedAt !== null && lookedAt.draft !== draft;

  const look = async () => {
    setTried(true);
    if (missing.length > 0) return;
    save.reset();
    const request = await requestOf(draft);
    setLookedAt({ draft, request });
    preview.mutate(request);
  };
  const startAgain = () => {
    setDraft(startDraft());
    setTried(false);
    setLookedAt(null);
    preview.reset();
    save.reset();
  };

  if (save.data?.saved) {
    const { unitId } = save.data;
    const name = draft.target === 'new' ? draft.newUnitName : units.find(({ id }) => id === unitId)?.name;
    return (
      <ImportSaved
        preview={save.data}
        unitName={name ?? ''}
        rosterPath={unitId === null ? null : rosterPath(unitId)}
        onAgain={startAgain}
      />
    );
  }
  const result = save.data ?? preview.data;
  const isClean = result !== undefined && result.errors.length === 0;
  return (
    <div className="import">
      <ImportFiles
        files={draft.files}
        onAdd={(files) => setDraft(withFiles(draft, files))}
        onRemove={(file) => change({ files: draft.files.filter((each) => each !== file) })}
        isMissing={shownMissing.includes('files')}
      />
      <ImportTarget
        draft={draft}
        onChange={change}
        units={units.filter(({ permissions }) => permissions.includes('import'))}
        mayMakeUnits={mayMakeUnits}
        missing={shownMissing}
      />
      <ImportRollOut draft={draft} onChange={change} missing={shownMissing} />
      {preview.isPending ? (
        <div className="import__running">
          <Progress label={t('preview.running')} />
          <Button onPress={stop}>{t('preview.cancel')}</Button>
        </div>
      ) : (
        <div>
          <Button variant={isClean && !isStale ? 'secondary' : 'primary'} onPress={() => void look()}>
            {t('preview.button')}
          </Button>
        </div>
      )}
      {preview.isError && <ProblemBanner problem={preview.error} />}
      {isStale && result && <Banner tone="info">{t('preview.stale')}</Banner>}
      {result && !isStale && result.errors.length > 0 && <ImportErrors errors={result.errors} />}
      {isClean && !isStale && <ImportEffect preview={result} />}
      {isClean && !isStale && lookedAt && (
        <div className="import__save">
          {save.isPending ? (
            <Progress label={t('save.running')} />
          ) : (
            <>
              <Button variant="primary" icon="check" onPress={() => save.mutate(lookedAt.request)}>
                {t('save.button')}
              </Button>
              <span>{t('save.clean')}</span>
            </>
          )}
          {save.isError && <ProblemBanner problem={save.error} />}
        </div>
      )}
    </div>
  );
}
