import {
  addEmployment,
  changeEmployment,
  endEmployment,
  moveEmployment,
  setCompetences,
  type AddEmploymentRequest,
  type ChangeEmploymentRequest,
  type EndEmploymentRequest,
  type MoveEmploymentRequest,
  type SetCompetencesRequest,
} from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useOrganisationChanged } from '../../../shared/organisation-changed';

/** Gives somebody one more job. */
export function useAddEmployment(personId: string, onAdded: () => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: AddEmploymentRequest) => answer(addEmployment({ path: { personId }, body })),
    onSuccess: onAdded,
    onSettled,
  });
}

/** Changes what payroll needs of a job, and the units a substitute serves. */
export function useChangeEmployment(employmentId: string, onChanged: () => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: ChangeEmploymentRequest) => answer(changeEmployment({ path: { employmentId }, body })),
    onSuccess: onChanged,
    onSettled,
  });
}

/** Ends a job after its last day. */
export function useEndEmployment(employmentId: string, onEnded: (openedShifts: number) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: EndEmploymentRequest) => answer(endEmployment({ path: { employmentId }, body })),
    onSuccess: ({ openedShifts }) => onEnded(openedShifts),
    onSettled,
  });
}

/** Ends a job and begins another one the day after. */
export function useMoveEmployment(employmentId: string, onMoved: () => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: MoveEmploymentRequest) => answer(moveEmployment({ path: { employmentId }, body })),
    onSuccess: onMoved,
    onSettled,
  });
}

/** Writes all the competences somebody holds in a job; told is the version of the job after it. */
export function useSetCompetences(onSet: (version: number) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: ({ employmentId, ...body }: SetCompetencesRequest & { readonly employmentId: string }) =>
      answer(setCompetences({ path: { employmentId }, body })),
    onSuccess: ({ employments }, { employmentId, version }) =>
      onSet(employments.find((job) => job.employmentId === employmentId)?.version ?? version),
    onSettled,
  });
}
