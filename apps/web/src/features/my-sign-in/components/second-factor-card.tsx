import type { MySignIn, NewTotp } from '@rulleplan/api-client';
import { Badge, Button, Card, showToast } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRenewRecoveryCodes } from '../api/recovery-codes';
import { useRemoveTotp, useBeginTotp } from '../api/totp';
import { PasswordAgainDialog } from './password-again-dialog';
import { TotpDialog } from './totp-dialog';
import './account.css';

export interface SecondFactorCardProps {
  readonly mySignIn: MySignIn;
  readonly onRecoveryCodes: (codes: readonly string[]) => void;
}

type Step = 'start' | 'remove' | 'renew' | null;

/** The authenticator app and the recovery codes. */
export function SecondFactorCard({ mySignIn, onRecoveryCodes }: SecondFactorCardProps) {
  const { t } = useTranslation('account');
  const start = useBeginTotp();
  const remove = useRemoveTotp();
  const renew = useRenewRecoveryCodes();
  const [step, setStep] = useState<Step>(null);
  const [newTotp, setNewTotp] = useState<NewTotp | null>(null);
  const hasSecondFactor = mySignIn.totp || mySignIn.passkeys.length > 0;

  const close = () => {
    setStep(null);
    start.reset();
    remove.reset();
    renew.reset();
  };

  return (
    <Card
      title={t('app.title')}
      aside={
        <Badge tone={mySignIn.totp ? 'success' : 'neutral'}>{t(mySignIn.totp ? 'app.on' : 'app.off')}</Badge>
      }
    >
      <div className="account-part">
        <p>{t('app.text')}</p>
        <div className="account-part__actions">
          {mySignIn.totp ? (
            <Button variant="danger" onPress={() => setStep('remove')}>
              {t('app.remove')}
            </Button>
          ) : (
            <Button icon="lock" onPress={() => setStep('start')}>
              {t('app.setUp')}
            </Button>
          )}
        </div>
        <h3>{t('codes.title')}</h3>
        <p>{t('codes.text')}</p>
        <div className="account-part__actions">
          {hasSecondFactor ? (
            <>
              <p className="account-part__muted">{t('codes.left', { count: mySignIn.recoveryCodesLeft })}</p>
              <Button size="small" onPress={() => setStep('renew')}>
                {t('codes.renew')}
              </Button>
            </>
          ) : (
            <p className="account-part__muted">{t('codes.none')}</p>
          )}
        </div>
      </div>
      {step === 'start' && (
        <PasswordAgainDialog
          title={t('app.dialogTitle')}
          text={t('app.text')}
          confirmLabel={t('app.setUp')}
          confirmVariant="primary"
          isPending={start.isPending}
          problem={start.error}
          onConfirm={(password) =>
            start.mutate(password, {
              onSuccess: (totp) => {
                close();
                setNewTotp(totp);
              },
            })
          }
          onClose={close}
        />
      )}
      {newTotp && (
        <TotpDialog
          totp={newTotp}
          onConfirmed={(codes) => {
            setNewTotp(null);
            if (codes.length > 0) onRecoveryCodes(codes);
            else showToast({ text: t('app.confirmed') });
          }}
          onClose={() => setNewTotp(null)}
        />
      )}
      {step === 'remove' && (
        <PasswordAgainDialog
          title={t('app.remove')}
          text={t('app.removeText')}
          confirmLabel={t('app.remove')}
          isPending={remove.isPending}
          problem={remove.error}
          onConfirm={(password) =>
            remove.mutate(password, {
              onSuccess: () => {
                close();
                showToast({ text: t('app.removed') });
              },
            })
          }
          onClose={close}
        />
      )}
      {step === 'renew' && (
        <PasswordAgainDialog
          title={t('codes.renew')}
          text={t('codes.renewText')}
          confirmLabel={t('codes.renew')}
          confirmVariant="primary"
          isPending={renew.isPending}
          problem={renew.error}
          onConfirm={(password) =>
            renew.mutate(password, {
              onSuccess: ({ recoveryCodes }) => {
                close();
                onRecoveryCodes(recoveryCodes);
              },
            })
          }
          onClose={close}
        />
      )}
    </Card>
  );
}
