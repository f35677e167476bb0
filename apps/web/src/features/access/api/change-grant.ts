import {
  addDeputy,
  endGrant,
  giveRole,
  type AddDeputyRequest,
  type EndGrantRequest,
  type GiveRoleRequest,
} from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useOrganisationChanged } from '../../../shared/organisation-changed';

/** Gives somebody a role in a unit or in the whole municipality. */
export function useGiveRole(onGiven: () => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: GiveRoleRequest) => answer(giveRole({ body })),
    onSuccess: onGiven,
    onSettled,
  });
}

/** Ends a role, or a deputy's time, today. It is never deleted. */
export function useEndGrant(grantId: string, onEnded: () => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: EndGrantRequest) => answer(endGrant({ path: { grantId }, body })),
    onSuccess: onEnded,
    onSettled,
  });
}

/** Names somebody deputy of a unit's leader for some days. */
export function useAddDeputy(unitId: string, onAdded: () => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: AddDeputyRequest) => answer(addDeputy({ path: { unitId }, body })),
    onSuccess: onAdded,
    onSettled,
  });
}
