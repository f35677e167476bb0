import type { SwapCheck } from '@rulleplan/api-client';
import { Badge, Banner, Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../../../shared/components/finding-list';
import { da } from '../../../i18n/da';
import { useFormats } from '../../../shared/formats';
import { isKeyOf } from '../../../shared/is-key-of';
import { useRefusalText } from '../../../shared/refusal-text';
import './swap-effect.css';

/**
 * What a swap does, before one says yes: the own rest, balance and rules in full; of the colleague only whether
 * it works, and why not.
 */
export function SwapEffect({ check }: { readonly check: SwapCheck }) {
  const { t } = useTranslation(['swapEffect', 'rules']);
  const refusalText = useRefusalText();
  const { mine, colleague, refusal } = check;
  return (
    <div className="swap-effect">
      {refusal !== null && refusal.code !== 'swap-breaks-rules' && (
        <Banner tone="danger">{refusalText(refusal.code, refusal.facts)}</Banner>
      )}
      <dl className="swap-effect__facts">
        {mine.balances.map((balance) => (
          <BalanceFact key={balance.from} balance={balance} several={mine.balances.length > 1} />
        ))}
        <RestFact before={mine.leastRestBeforeMinutes} after={mine.leastRestAfterMinutes} />
        <div className="swap-effect__fact">
          <dt>{t('colleague', { name: colleague.name })}</dt>
          <dd>
            <ColleagueVerdict colleague={colleague} />
          </dd>
        </div>
      </dl>
      <div>
        <p className="swap-effect__title">{t('rules')}</p>
        {mine.findings.length === 0 ? (
          <Badge tone="success">{t('rules:none')}</Badge>
        ) : (
          <FindingList findings={mine.findings} />
        )}
      </div>
    </div>
  );
}

type Balance = SwapCheck['mine']['balances'][number];

function BalanceFact({ balance, several }: { readonly balance: Balance; readonly several: boolean }) {
  const { t } = useTranslation('swapEffect');
  const { signedDuration, duration, dayMonthShort } = useFormats();
  const within = Math.abs(balance.afterMinutes) <= balance.toleranceMinutes;
  const tolerance = duration(balance.toleranceMinutes);
  return (
    <div className="swap-effect__fact">
      <dt>{several ? t('balanceOn', { date: dayMonthShort(balance.to) }) : t('balance')}</dt>
      <dd>
        <strong className="ui-numbers">{signedDuration(balance.afterMinutes)}</strong>
        <span className="swap-effect__before">
          {balance.afterMinutes === balance.beforeMinutes
            ? t('unchanged')
            : t('before', { before: signedDuration(balance.beforeMinutes) })}
          {' · '}
          {within ? t('balanceWithin', { tolerance }) : t('balanceOutside', { tolerance })}
        </span>
      </dd>
    </div>
  );
}

function RestFact({ before, after }: { readonly before: number | null; readonly after: number | null }) {
  const { t } = useTranslation('swapEffect');
  const { duration } = useFormats();
  return (
    <div className="swap-effect__fact">
      <dt>{t('rest')}</dt>
      <dd>
        <strong className="ui-numbers">{after === null ? t('restAlone') : duration(after)}</strong>
        {before !== null && (
          <span className="swap-effect__before">
            {before === after ? t('unchanged') : t('before', { before: duration(before) })}
          </span>
        )}
      </dd>
    </div>
  );
}

function ColleagueVerdict({ colleague }: { readonly colleague: SwapCheck['colleague'] }) {
  const { t } = useTranslation(['swapEffect', 'rules']);
  const { list } = useFormats();
  if (colleague.possible) return <Badge tone="success">{t('colleaguePossible')}</Badge>;
  const reasons = colleague.reasons.map((reason) =>
    t(`rules:reasons.${isKeyOf(da.rules.reasons, reason) ? reason : 'not-available'}`),
  );
  return (
    <span className="swap-effect__impossible">
      <Icon name="stop" size={16} />
      <span>{t('colleagueImpossible', { name: colleague.name, reasons: list([...new Set(reasons)]) })}</span>
    </span>
  );
}
