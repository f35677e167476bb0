import { PopoverButton } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/components/loaded';
import { useNotices } from '../api/get-notices';
import { NoticeList } from './notice-list';

/** The bell in the header: how much waits for me, and a list that leads there. */
export function NoticeBell({ myName }: { readonly myName: string }) {
  const { t } = useTranslation('notices');
  const notices = useNotices();
  const count = notices.data?.filter(({ waits }) => waits).length ?? 0;
  return (
    <PopoverButton
      icon="bell"
      count={count}
      label={count === 0 ? t('button') : t('buttonWaiting', { count })}
      title={t('title')}
    >
      {(close) => (
        <Loaded query={notices}>
          {(list) => <NoticeList notices={list} myName={myName} onFollowed={close} />}
        </Loaded>
      )}
    </PopoverButton>
  );
}
