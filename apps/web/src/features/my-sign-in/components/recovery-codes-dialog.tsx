import { Banner, Button, Dialog } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './account.css';

export interface RecoveryCodesDialogProps {
  readonly codes: readonly string[];
  readonly email: string;
  readonly onClose: () => void;
}

/** The recovery codes, the only time they are shown: to copy, print or take along as a file. */
export function RecoveryCodesDialog({ codes, email, onClose }: RecoveryCodesDialogProps) {
  const { t } = useTranslation(['account', 'shell']);
  const [copied, setCopied] = useState(false);
  const text = [t('account:codes.fileTitle', { email }), '', ...codes, ''].join('\n');

  const download = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = t('account:codes.fileName');
    link.click();
    URL.revokeObjectURL(address);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('account:codes.dialogTitle')}
      closeLabel={t('shell:close')}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('account:codes.done')}
        </Button>
      }
    >
      <Banner tone="warning">{t('account:codes.once')}</Banner>
      <ol className="recovery-codes" aria-label={t('account:codes.title')}>
        {codes.map((code) => (
          <li key={code} className="recovery-codes__code">
            {code}
          </li>
        ))}
      </ol>
      <div className="account-part__actions">
        {/* Browsers give the clipboard to pages of https and of the own machine only. */}
        {window.isSecureContext && (
          <Button icon={copied ? 'check' : 'copy'} onPress={() => void copy()}>
            {copied ? t('account:codes.copied') : t('account:codes.copy')}
          </Button>
        )}
        <Button icon="download" onPress={download}>
          {t('account:codes.download')}
        </Button>
        <Button icon="print" onPress={() => window.print()}>
          {t('account:codes.print')}
        </Button>
      </div>
    </Dialog>
  );
}
