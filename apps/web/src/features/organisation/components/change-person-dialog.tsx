import type { PersonDetail } from '@rulleplan/api-client';
import { isEmail } from '@rulleplan/domain/organisation';
import { showToast, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useChangePerson } from '../api/change-person';

/** Another name, or another address to sign in with. */
export function ChangePersonDialog({
  person,
  onClose,
}: {
  readonly person: PersonDetail;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('people');
  const before = person.account?.email ?? '';
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(before);
  const [tried, setTried] = useState(false);
  const change = useChangePerson(person.id, () => {
    onClose();
    showToast({ text: t('person.saved') });
  });
  const address = email.trim();
  // An address can be changed, not taken away: the account keeps its history.
  const isEmailWrong = address === '' ? before !== '' : !isEmail(address);
  const submit = () => {
    setTried(true);
    if (name.trim() === '' || isEmailWrong) return;
    change.mutate({
      version: person.version,
      ...(person.may.change && name.trim() !== person.name && { name: name.trim() }),
      ...(person.may.changeEmail && address !== before && { email: address }),
    });
  };
  return (
    <FormDialog
      title={t('person.changeTitle')}
      submitLabel={t('person.save')}
      isPending={change.isPending}
      problem={change.error}
      onSubmit={submit}
      onClose={onClose}
      size="small"
    >
      {person.may.change && (
        <TextField
          label={t('fields.name')}
          maxLength={120}
          value={name}
          onChange={setName}
          errorMessage={tried && name.trim() === '' ? t('fields.nameMissing') : null}
        />
      )}
      {person.may.changeEmail && (
        <TextField
          label={t('fields.email')}
          description={t('fields.emailHelp')}
          inputMode="email"
          spellCheck="false"
          maxLength={254}
          value={email}
          onChange={setEmail}
          errorMessage={tried && isEmailWrong ? t('fields.emailWrong') : null}
        />
      )}
    </FormDialog>
  );
}
