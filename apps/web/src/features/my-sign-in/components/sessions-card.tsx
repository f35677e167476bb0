import type { SignedInDevice } from '@rulleplan/api-client';
import { Badge, Button, Card, showToast } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/components/loaded';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { useFormats } from '../../../shared/formats';
import { useEndOtherSessions, useEndSession, useSessions } from '../api/sessions';
import './account.css';

/** The devices that are signed in, this one marked; each other one can be signed out, or all at once. */
export function SessionsCard() {
  const { t } = useTranslation('account');
  const sessions = useSessions();
  const endOthers = useEndOtherSessions();
  const others = (sessions.data ?? []).filter(({ current }) => !current);
  return (
    <Card
      title={t('sessions.title')}
      aside={
        others.length > 0 && (
          <Button
            size="small"
            isPending={endOthers.isPending}
            onPress={() =>
              endOthers.mutate(undefined, { onSuccess: () => showToast({ text: t('sessions.othersEnded') }) })
            }
          >
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      {endOthers.isError && <ProblemBanner problem={endOthers.error} />}
      <Loaded query={sessions} lines={3}>
        {(devices) => <Devices devices={devices} />}
      </Loaded>
      {sessions.isSuccess && others.length === 0 && (
        <p className="account-part__muted">{t('sessions.onlyHere')}</p>
      )}
    </Card>
  );
}

function Devices({ devices }: { readonly devices: readonly SignedInDevice[] }) {
  const { t } = useTranslation('account');
  const { momentShort } = useFormats();
  const end = useEndSession();
  const nameOf = ({ device }: SignedInDevice) => device || t('sessions.unknownDevice');
  return (
    <>
      {end.isError && <ProblemBanner problem={end.error} />}
      <ul aria-label={t('sessions.title')}>
        {devices.map((session) => (
          <li key={session.id} className="account-keys__item">
            <span>
              <span className="account-keys__name">{nameOf(session)}</span>{' '}
              {session.current && <Badge tone="success">{t('sessions.here')}</Badge>}{' '}
              {session.sharedDevice && <Badge icon="tablet">{t('sessions.shared')}</Badge>}
              <br />
              <span className="account-part__muted">
                {t('sessions.times', {
                  since: momentShort(session.createdAt),
                  seen: momentShort(session.lastSeenAt),
                })}
              </span>
            </span>
            {!session.current && (
              <Button
                size="small"
                aria-label={t('sessions.endNamed', { device: nameOf(session) })}
                isPending={end.isPending && end.variables === session.id}
                onPress={() =>
                  end.mutate(session.id, {
                    onSuccess: () => showToast({ text: t('sessions.ended', { device: nameOf(session) }) }),
                  })
                }
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
