import type { MyShift } from '@rulleplan/api-client';
import { Card } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { BalanceCards } from '../../features/norm-balance/components/balance-cards';
import { useNotices } from '../../features/notices/api/get-notices';
import { NoticeList } from '../../features/notices/components/notice-list';
import { MyCalendar } from '../../features/roster/components/my-calendar';
import { NextShift } from '../../features/roster/components/next-shift';
import { ShiftPanel } from '../../features/roster/components/shift-panel';
import { useSession } from '../../features/session/api/get-session';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';
import './my-roster.css';

/** The own shifts, the balance, and what waits. */
export function MyRosterPage() {
  const { t } = useTranslation(['shell', 'roster']);
  const navigate = useNavigate();
  const [open, setOpen] = useState<MyShift | null>(null);
  return (
    <Page title={t('pages.myRoster')} subtitle={<NextShift />}>
      <div className="my-roster">
        <div className="my-roster__aside">
          <WaitingForMe />
          <BalanceCards />
        </div>
        <div className="my-roster__calendar">
          <Card title={t('roster:calendar.name')} titleHidden>
            <MyCalendar onOpen={setOpen} />
          </Card>
        </div>
      </div>
      <ShiftPanel
        shift={open}
        onClose={() => setOpen(null)}
        onSwapAway={(shift) => {
          if (open) void navigate(paths.teamRoster(open.unitId, { from: shift.date, swap: shift.id }));
        }}
        onSeeSwap={() => void navigate(paths.swaps())}
      />
    </Page>
  );
}

/** What the person must act on; nothing at all when there is nothing. */
function WaitingForMe() {
  const { t } = useTranslation('roster');
  const name = useSession().data?.person.name ?? '';
  const waiting = (useNotices().data ?? []).filter(({ waits }) => waits);
  if (waiting.length === 0) return null;
  return (
    <div className="my-roster__waiting">
      <Card title={t('waiting')}>
        <NoticeList notices={waiting} myName={name} onFollowed={() => undefined} />
      </Card>
    </div>
  );
}
