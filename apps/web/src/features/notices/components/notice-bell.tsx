import { focusAfterDialog, IconButton, Panel } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/components/loaded';
import { useNotices } from '../api/get-notices';
import { NoticeList } from './notice-list';

/** The bell in the header: how much waits for me, and a list that leads there. */
export function NoticeBell({ myName }: { readonly myName: string }) {
  const { t } = useTranslation(['notices', 'shell']);
  const notices = useNotices();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  // Whoever follows a notice goes on at the page it led to, not at the bell.
  const goOn = () => {
    close();
    focusAfterDialog(() => document.querySelector('h1'));
  };
  const count = notices.data?.filter(({ waits }) => waits).length ?? 0;
  return (
    <>
      <IconButton
        icon="bell"
        count={count}
        label={count === 0 ? t('button') : t('buttonWaiting', { count })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(true);
          void notices.refetch();
        }}
      />
      <Panel title={t('title')} isOpen={isOpen} onClose={close} closeLabel={t('shell:close')}>
        <Loaded query={notices}>
          {(list) => <NoticeList notices={list} myName={myName} onFollowed={goOn} />}
        </Loaded>
      </Panel>
    </>
  );
}
