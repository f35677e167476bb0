import type { Passkey } from '@rulleplan/api-client';
import { Button, Card, showToast } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { knowsPasskeys } from '../../../shared/passkeys';
import { useRemovePasskey } from '../api/passkeys';
import { NewPasskeyDialog } from './new-passkey-dialog';
import { PasswordAgainDialog } from './password-again-dialog';
import './account.css';

export interface PasskeysCardProps {
  readonly passkeys: readonly Passkey[];
  readonly onRecoveryCodes: (codes: readonly string[]) => void;
}

/** The passkeys: add one, remove one. */
export function PasskeysCard({ passkeys, onRecoveryCodes }: PasskeysCardProps) {
  const { t } = useTranslation('account');
  const { shortDate, momentShort } = useFormats();
  const remove = useRemovePasskey();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Passkey | null>(null);

  const keep = () => {
    setLeaving(null);
    remove.reset();
  };

  return (
    <Card title={t('passkeys.title')}>
      <div className="account-part">
        <p>{t('passkeys.text')}</p>
        {passkeys.length === 0 ? (
          <p className="account-part__muted">{t('passkeys.none')}</p>
        ) : (
          <ul aria-label={t('passkeys.title')}>
            {passkeys.map((passkey) => (
              <li key={passkey.id} className="account-keys__item">
                <span>
                  <span className="account-keys__name">{passkey.name}</span>
                  <br />
                  <span className="account-part__muted">
                    {t('passkeys.created', { when: shortDate(passkey.createdAt.slice(0, 10)) })},{' '}
                    {passkey.lastUsedAt === null
                      ? t('passkeys.neverUsed')
                      : t('passkeys.used', { when: momentShort(passkey.lastUsedAt) })}
                  </span>
                </span>
                <Button
                  size="small"
                  variant="danger"
                  aria-label={t('passkeys.removeNamed', { name: passkey.name })}
                  onPress={() => setLeaving(passkey)}
                >
                  {t('passkeys.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {knowsPasskeys() ? (
          <div>
            <Button icon="key" onPress={() => setAdding(true)}>
              {t('passkeys.add')}
            </Button>
          </div>
        ) : (
          <p className="account-part__muted">{t('passkeys.notHere')}</p>
        )}
      </div>
      {adding && (
        <NewPasskeyDialog
          onAdded={(codes) => {
            setAdding(false);
            if (codes.length > 0) onRecoveryCodes(codes);
            else showToast({ text: t('passkeys.added') });
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {leaving && (
        <PasswordAgainDialog
          title={t('passkeys.removeTitle', { name: leaving.name })}
          text={t('passkeys.removeText')}
          confirmLabel={t('passkeys.remove')}
          isPending={remove.isPending}
          problem={remove.error}
          onConfirm={(password) =>
            remove.mutate(
              { passkeyId: leaving.id, password },
              {
                onSuccess: () => {
                  keep();
                  showToast({ text: t('passkeys.removed') });
                },
              },
            )
          }
          onClose={keep}
        />
      )}
    </Card>
  );
}
