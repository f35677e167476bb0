import {
  addUnit,
  changeUnit,
  closeUnit,
  type AddUnitRequest,
  type ChangeUnitRequest,
  type CloseUnitRequest,
  type OrganisationUnit,
} from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useOrganisationChanged } from '../../../shared/organisation-changed';

/** Adds a unit under another one, or at the top. */
export function useAddUnit(onAdded: (unit: OrganisationUnit) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: AddUnitRequest): Promise<OrganisationUnit> => answer(addUnit({ body })),
    onSuccess: onAdded,
    onSettled,
  });
}

/** Renames a unit, or moves it under another one. */
export function useChangeUnit(unitId: string, onChanged: (unit: OrganisationUnit) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: ChangeUnitRequest): Promise<OrganisationUnit> =>
      answer(changeUnit({ path: { unitId }, body })),
    onSuccess: onChanged,
    onSettled,
  });
}

/** Closes a unit after its last day. */
export function useCloseUnit(unitId: string, onClosed: () => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: CloseUnitRequest) => answer(closeUnit({ path: { unitId }, body })),
    onSuccess: onClosed,
    onSettled,
  });
}
