import type { AuditChain } from '@rulleplan/api-client';
import { Card, Facts } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';

/** How the log's chain stands. */
export function ChainState({ chain }: { readonly chain: AuditChain }) {
  const { t } = useTranslation('logVerification');
  const { number, momentShort } = useFormats();
  const { entries, erasedEntries, keyName, lastCheckpointAt, lanes } = chain;
  const lastAt = lanes.map((lane) => lane.lastAt).reduce(later, null);
  return (
    <Card title={t('state.title')}>
      <Facts
        facts={[
          { name: t('state.entries'), value: number(entries) },
          { name: t('state.lastAt'), value: lastAt === null ? t('state.never') : momentShort(lastAt) },
          { name: t('state.erased'), value: number(erasedEntries) },
          {
            name: t('state.checkpoint'),
            value: lastCheckpointAt === null ? t('state.never') : momentShort(lastCheckpointAt),
          },
          { name: t('state.key'), value: keyName },
        ]}
      />
      <p className="verification__explained">{t('state.explained')}</p>
    </Card>
  );
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) > Date.parse(other) ? one : other;
}
