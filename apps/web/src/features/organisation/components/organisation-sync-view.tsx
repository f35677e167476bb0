import type { OrganisationSyncOutcome, OrganisationSyncRuns } from '@rulleplan/api-client';
import { Banner, Button, Card, EmptyState, Progress } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { usePreviewSync, useRunSync } from '../api/organisation-sync';
import { HeldRun } from './held-run';
import { SyncOutcome } from './sync-outcome';
import { SyncRuns } from './sync-runs';
import './organisation-sync.css';

const tones = { applied: 'success', unchanged: 'success', held: 'warning', failed: 'danger' } as const;

/** Where the organisation comes from; first a look at what would happen, then the run, and all runs so far. */
export function OrganisationSyncView({ data }: { readonly data: OrganisationSyncRuns }) {
  const { t } = useTranslation('organisationSync');
  const preview = usePreviewSync();
  const [done, setDone] = useState<OrganisationSyncOutcome | null>(null);
  const run = useRunSync((outcome) => {
    setDone(outcome);
    preview.reset();
  });
  const held = data.runs.find(({ waits }) => waits);
  if (data.source === null) {
    return (
      <>
        <EmptyState icon="refresh" title={t('source.none.title')}>
          {t('source.none.text')}
        </EmptyState>
        {data.runs.length > 0 && <SyncRuns runs={data.runs} />}
      </>
    );
  }
  const isBusy = preview.isPending || run.isPending;
  const look = () => {
    setDone(null);
    run.reset();
    preview.mutate();
  };
  return (
    <>
      {held && <HeldRun held={held} run={run} />}
      <Card title={t('source.title')}>
        <p>{t(`source.${data.source}`, { name: data.sourceName ?? '' })}</p>
        {isBusy ? (
          <Progress label={t(run.isPending ? 'run.running' : 'preview.running')} />
        ) : (
          <div className="sync__actions">
            <Button variant={preview.data ? 'secondary' : 'primary'} icon="search" onPress={look}>
              {t('preview.button')}
            </Button>
            {preview.data && preview.data.state !== 'failed' && preview.data.state !== 'unchanged' && (
              <Button variant="primary" icon="refresh" onPress={() => run.mutate(null)}>
                {t('run.button')}
              </Button>
            )}
          </div>
        )}
        {preview.isError && <ProblemBanner problem={preview.error} />}
        {run.isError && <ProblemBanner problem={run.error} />}
        {done && (
          <Banner tone={tones[done.state]} announce>
            {t(`run.${done.state}`)}
          </Banner>
        )}
      </Card>
      {preview.data && <SyncOutcome outcome={preview.data} />}
      <SyncRuns runs={data.runs} />
    </>
  );
}
