import type { EmploymentBalance } from '@rulleplan/api-client';
import { Badge, Card, Disclosure } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/components/loaded';
import { useFormats } from '../../../shared/formats';
import { useIsPhone } from '../../../shared/use-is-phone';
import { useMyBalances } from '../api/get-my-balances';
import { BalanceChart } from './balance-chart';
import { BalanceNumbers } from './balance-numbers';
import './balance-card.css';

/** The own balance, now and at the end of the norm period, for each employment. */
export function BalanceCards() {
  const { t } = useTranslation('balance');
  const balances = useMyBalances();
  return (
    <Loaded query={balances} lines={4}>
      {(all) => {
        if (all.length === 0) {
          return (
            <Card title={t('title')}>
              <p>{t('none')}</p>
            </Card>
          );
        }
        const severalUnits = new Set(all.map(({ employmentId }) => employmentId)).size > 1;
        return all.map((balance) => (
          <BalanceCard
            key={`${balance.employmentId} ${balance.from}`}
            balance={balance}
            title={severalUnits ? t('titleIn', { unit: balance.unitName }) : t('title')}
          />
        ));
      }}
    </Loaded>
  );
}

function BalanceCard({ balance, title }: { readonly balance: EmploymentBalance; readonly title: string }) {
  const { t } = useTranslation('balance');
  const { duration, dayMonthShort } = useFormats();
  const isPhone = useIsPhone();
  const period = t('period', { from: dayMonthShort(balance.from), to: dayMonthShort(balance.to) });
  if (balance.hourly) {
    return (
      <Card title={title}>
        <p className="balance-card__period">{period}</p>
        <p>{t('hourly', { planned: duration(balance.plannedMinutes) })}</p>
      </Card>
    );
  }
  return (
    <Card title={title}>
      <div className="balance-card">
        <div className="balance-card__words">
          <p className="balance-card__period">{period}</p>
          <Figures balance={balance} />
          <Meaning balance={balance} />
        </div>
        {isPhone ? (
          // The shifts come first: the chart waits behind its heading.
          <Disclosure title={t('weekByWeek')}>
            <BalanceChart balance={balance} />
          </Disclosure>
        ) : (
          <BalanceChart balance={balance} />
        )}
      </div>
      <Disclosure title={t('numbers')}>
        <BalanceNumbers balance={balance} />
      </Disclosure>
    </Card>
  );
}

function Figures({ balance }: { readonly balance: EmploymentBalance }) {
  const { t } = useTranslation('balance');
  const { signedDuration } = useFormats();
  return (
    <dl className="balance-card__figures">
      <div>
        <dt>{t('now')}</dt>
        <dd>{signedDuration(balance.nowMinutes)}</dd>
      </div>
      <div>
        <dt>{t('atEnd')}</dt>
        <dd>{signedDuration(balance.balanceMinutes)}</dd>
      </div>
    </dl>
  );
}

/** In words: does the norm hold, and if not, what to do. */
function Meaning({ balance }: { readonly balance: EmploymentBalance }) {
  const { t } = useTranslation('balance');
  const { signedDuration, duration } = useFormats();
  const { balanceMinutes, toleranceMinutes } = balance;
  const tolerance = duration(toleranceMinutes);
  if (balanceMinutes === 0) return <p>{t('zero')}</p>;
  if (balance.withinTolerance) {
    return <p>{t('within', { balance: signedDuration(balanceMinutes), tolerance })}</p>;
  }
  const facts = {
    balance: signedDuration(balanceMinutes),
    excess: duration(Math.abs(balanceMinutes) - toleranceMinutes),
    tolerance,
  };
  return (
    <div className="balance-card__outside">
      <Badge tone="warning">{t('outside')}</Badge>
      <p>{balanceMinutes > 0 ? t('above', facts) : t('below', facts)}</p>
    </div>
  );
}
