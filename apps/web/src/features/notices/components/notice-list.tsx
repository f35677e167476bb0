import type { Notice } from '@rulleplan/api-client';
import { Icon, type IconName } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/formats';
import { useNoticeWords } from './notice-words';
import './notice-list.css';

const icons = {
  'swap-to-answer': 'swap',
  'swap-to-approve': 'swap',
  'changes-to-decide': 'check-circle',
  'access-review-waiting': 'shield',
  'sync-needs-confirmation': 'warning',
  'competence-expiring': 'award',
  'swap-accepted': 'clock',
  'swap-applied': 'check',
  'swap-declined': 'cross',
  'swap-withdrawn': 'cross',
  'swap-lapsed': 'clock',
  'swap-rejected': 'cross',
  'change-rejected': 'cross',
} as const satisfies { readonly [kind in Notice['kind']]: IconName };

export interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly myName: string;
  /** Called when a notice is followed to its page. */
  readonly onFollowed: () => void;
}

/** What waits for me, then what has happened; each leads to its page. */
export function NoticeList({ notices, ...rest }: NoticeListProps) {
  const { t } = useTranslation('notices');
  const waiting = notices.filter(({ waits }) => waits);
  const news = notices.filter(({ waits }) => !waits);
  if (notices.length === 0) return <p className="notices__none">{t('none')}</p>;
  return (
    <>
      {waiting.length > 0 && <NoticeGroup title={t('waiting')} notices={waiting} {...rest} />}
      {news.length > 0 && <NoticeGroup title={t('news')} notices={news} {...rest} />}
    </>
  );
}

function NoticeGroup({ title, notices, myName, onFollowed }: NoticeListProps & { readonly title: string }) {
  const { momentShort } = useFormats();
  const wordsOf = useNoticeWords(myName);
  return (
    <section aria-label={title}>
      <h3 className="notices__title">{title}</h3>
      <ul>
        {notices.map((notice) => {
          const { sentence, details } = wordsOf(notice);
          return (
            <li key={notice.id}>
              <Link to={notice.link} className="notice" onClick={onFollowed}>
                <Icon name={icons[notice.kind]} />
                <span className="notice__text">
                  <span className="notice__sentence">{sentence}</span>
                  {details.map((detail) => (
                    <span key={detail} className="notice__detail">
                      {detail}
                    </span>
                  ))}
                  <span className="notice__detail">{momentShort(notice.at)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
