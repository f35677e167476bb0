import { invitePerson } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useOrganisationChanged } from '../../../shared/organisation-changed';

/** Sends somebody the link for a first password. */
export function useInvitePerson(personId: string) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: () => answer(invitePerson({ path: { personId }, body: {} })),
    onSettled,
  });
}
