import type { OutboxMail } from '@rulleplan/api-client';
import { Badge, Disclosure, EmptyState, type Tone } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { linkParts } from '../link-parts';
import './outbox.css';

const tones = {
  waiting: 'info',
  sent: 'success',
  'given-up': 'danger',
} as const satisfies { readonly [state in OutboxMail['state']]: Tone };

/** The mails that were written, newest first; where none leaves the house they are read here. */
export function Outbox({ mails }: { readonly mails: readonly OutboxMail[] }) {
  const { t } = useTranslation('outbox');
  if (mails.length === 0) {
    return (
      <EmptyState icon="mail" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <ul className="outbox" aria-label={t('title')}>
      {mails.map((mail) => (
        <Mail key={mail.id} mail={mail} />
      ))}
    </ul>
  );
}

function Mail({ mail }: { readonly mail: OutboxMail }) {
  const { t } = useTranslation('outbox');
  const { momentShort } = useFormats();
  const { kind, state, personName, recipient, subject, body, createdAt, problem } = mail;
  return (
    <li className="outbox__mail">
      <div className="outbox__head">
        <div>
          <p className="outbox__subject">{subject}</p>
          <p className="outbox__detail">{t('to', { name: personName, address: recipient })}</p>
          <p className="outbox__detail">
            {t(`kinds.${kind}`)}, {momentShort(createdAt)}
          </p>
        </div>
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
      </div>
      {problem !== null && <p className="outbox__detail">{t('problem', { problem })}</p>}
      {body !== null && (
        <Disclosure title={t('read')}>
          <p className="outbox__body">
            {linkParts(body).map((part, at) =>
              part.isLink ? (
                <a key={at} href={part.text}>
                  {part.text}
                </a>
              ) : (
                part.text
              ),
            )}
          </p>
        </Disclosure>
      )}
    </li>
  );
}
