import type { PersonDetail } from '@rulleplan/api-client';
import { isEmail } from '@rulleplan/domain/organisation';
import { Checkbox, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { today } from '../../../shared/formats';
import type { UnitInTree } from '../../../shared/unit-tree';
import { useAddPerson } from '../api/change-person';
import { emptyEmployment, faultsOf, requestOf, textOrNull } from '../employment-draft';
import { EmploymentFields } from './employment-fields';

export interface AddPersonDialogProps {
  /** Units in which somebody may be employed. */
  readonly units: readonly UnitInTree[];
  /** The unit looked at. */
  readonly unitId: string | null;
  readonly onAdded: (person: PersonDetail) => void;
  readonly onClose: () => void;
}

/** A new person: name, e-mail, and as a rule the first job. */
export function AddPersonDialog({ units, unitId, onAdded, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation('people');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [withJob, setWithJob] = useState(true);
  const [job, setJob] = useState(() => emptyEmployment(unitId, today()));
  const [tried, setTried] = useState(false);
  const add = useAddPerson(onAdded);
  const address = textOrNull(email);
  const isEmailWrong = address !== null && !isEmail(address);
  const faults = withJob ? faultsOf(job) : [];
  const submit = () => {
    setTried(true);
    if (name.trim() === '' || isEmailWrong || faults.length > 0) return;
    add.mutate({ name: name.trim(), email: address, employment: withJob ? requestOf(job) : null });
  };
  return (
    <FormDialog
      title={t('add.title')}
      submitLabel={t('add.submit')}
      isPending={add.isPending}
      problem={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('fields.name')}
        autoFocus
        maxLength={120}
        value={name}
        onChange={setName}
        errorMessage={tried && name.trim() === '' ? t('fields.nameMissing') : null}
      />
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
      <Checkbox isSelected={withJob} onChange={setWithJob}>
        {t('add.withJob')}
      </Checkbox>
      {withJob && (
        <EmploymentFields
          draft={job}
          onChange={(change) => setJob({ ...job, ...change })}
          units={units}
          faults={tried ? faults : []}
        />
      )}
    </FormDialog>
  );
}
