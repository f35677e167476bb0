import type { AuditFault } from '@rulleplan/api-client';
import { Banner, Button, Card, Progress } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useFormats } from '../../../shared/formats';
import { useVerifyChain } from '../api/chain';
import './verification.css';

/** Verifies the log: how far it is, and what it came to, with the first wrong entry in words. */
export function Verification() {
  const { t } = useTranslation('logVerification');
  const { number } = useFormats();
  const verify = useVerifyChain();
  const { soFar } = verify;
  const counts = {
    checked: number(soFar?.checkedEntries ?? 0),
    total: number(soFar?.totalEntries ?? 0),
  };
  return (
    <Card title={t('verify.title')}>
      <p>{t('verify.text')}</p>
      <div className="verification__actions">
        <Button variant="primary" isPending={verify.isPending} onPress={() => verify.mutate()}>
          {t(verify.isSuccess ? 'verify.again' : 'verify.start')}
        </Button>
        {verify.isPending && <Button onPress={verify.stop}>{t('verify.stop')}</Button>}
      </div>
      {verify.isPending && (
        <Progress
          label={t('verify.running', counts)}
          {...(soFar && { value: soFar.checkedEntries, maximum: soFar.totalEntries })}
        />
      )}
      {verify.isError && <ProblemBanner problem={verify.error} onRetry={() => verify.mutate()} />}
      {verify.isSuccess && verify.data === null && (
        <Banner tone="info" announce>
          {t('verify.stopped', counts)}
        </Banner>
      )}
      {verify.data && verify.data.faults.length === 0 && (
        <Banner tone="success" title={t('verify.whole')} announce>
          {t('verify.wholeText', { count: verify.data.checkedEntries, formatted: counts.checked })}
        </Banner>
      )}
      {verify.data && verify.data.faults.length > 0 && (
        <Banner tone="danger" title={t('verify.broken')} announce>
          <p>{t('verify.brokenText')}</p>
          <ul className="verification__faults">
            {verify.data.faults.map((fault) => (
              <Fault key={fault.lane} fault={fault} />
            ))}
          </ul>
        </Banner>
      )}
    </Card>
  );
}

/** The first thing that is wrong in one of the log's chains. */
function Fault({ fault: { fault, lane, position, entryId } }: { readonly fault: AuditFault }) {
  const { t } = useTranslation('logVerification');
  const { number } = useFormats();
  return (
    <li>
      {t(`faults.${fault}`, { position: number(position), lane })}
      {entryId !== null && <span className="verification__id">{t('entry', { id: entryId })}</span>}
    </li>
  );
}
