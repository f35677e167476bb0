import { useTranslation } from 'react-i18next';
import { useMySwaps } from '../../features/swaps/api/get-my-swaps';
import { SwapInbox } from '../../features/swaps/components/swap-inbox';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';

/** Swaps: those that wait for me, those that wait for others, and how the others ended. */
export function SwapsPage() {
  const { t } = useTranslation('swapInbox');
  const swaps = useMySwaps();
  const { unit } = useUnitChoice();
  const hasTeam = unit?.permissions.includes('see-team-roster') === true;
  return (
    <Page title={t('title')}>
      <Loaded query={swaps}>
        {(list) => (
          <SwapInbox swaps={list} teamRosterPath={unit && hasTeam ? paths.teamRoster(unit.id) : null} />
        )}
      </Loaded>
    </Page>
  );
}
