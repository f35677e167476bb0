import type { SwapShift } from '@rulleplan/api-client';
import { Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { ShiftSummary } from '../../../shared/components/shift-summary';
import './swap-pair.css';

/** The two shifts of a swap side by side, as the one who looks at it sees them. */
export function SwapPair({ give, get }: { readonly give: SwapShift; readonly get: SwapShift }) {
  const { t } = useTranslation('swapInbox');
  return (
    <dl className="swap-pair">
      <div className="swap-pair__side">
        <dt>{t('pair.give')}</dt>
        <dd>
          <ShiftSummary shift={give} />
        </dd>
      </div>
      <div className="swap-pair__side">
        <dt>
          <Icon name="swap" size={16} /> {t('pair.get')}
        </dt>
        <dd>
          <ShiftSummary shift={get} />
        </dd>
      </div>
    </dl>
  );
}
