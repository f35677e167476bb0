import type { PersonDetail } from '@rulleplan/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { today } from '../../../shared/formats';
import type { UnitInTree } from '../../../shared/unit-tree';
import { useAddEmployment } from '../api/change-employment';
import { emptyEmployment, faultsOf, requestOf } from '../employment-draft';
import { EmploymentFields } from './employment-fields';

export interface AddEmploymentDialogProps {
  readonly person: Pick<PersonDetail, 'id' | 'name'>;
  readonly units: readonly UnitInTree[];
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

/** One more job for somebody who is known. */
export function AddEmploymentDialog({ person, units, onAdded, onClose }: AddEmploymentDialogProps) {
  const { t } = useTranslation('people');
  const [draft, setDraft] = useState(() => emptyEmployment(null, today()));
  const [tried, setTried] = useState(false);
  const add = useAddEmployment(person.id, onAdded);
  const submit = () => {
    setTried(true);
    const request = requestOf(draft);
    if (request) add.mutate(request);
  };
  return (
    <FormDialog
      title={t('employments.addTitle')}
      subtitle={person.name}
      submitLabel={t('employments.addSubmit')}
      isPending={add.isPending}
      problem={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <EmploymentFields
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        units={units}
        faults={tried ? faultsOf(draft) : []}
      />
    </FormDialog>
  );
}
