import {
  addPerson,
  changePerson,
  type AddPersonRequest,
  type ChangePersonRequest,
  type PersonDetail,
} from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useOrganisationChanged } from '../../../shared/organisation-changed';

/** Adds somebody, with or without a first job. */
export function useAddPerson(onAdded: (person: PersonDetail) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: AddPersonRequest): Promise<PersonDetail> => answer(addPerson({ body })),
    onSuccess: onAdded,
    onSettled,
  });
}

/** Changes a name, or the address somebody signs in with. */
export function useChangePerson(personId: string, onChanged: (person: PersonDetail) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: ChangePersonRequest): Promise<PersonDetail> =>
      answer(changePerson({ path: { personId }, body })),
    onSuccess: onChanged,
    onSettled,
  });
}
