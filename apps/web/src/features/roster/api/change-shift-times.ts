import { changeShiftTimes, checkShiftTimes, type ChangeShiftTimesRequest } from '@rulleplan/api-client';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useRosterChanged } from '../../../shared/roster-changed';

/** Asks what other times would do, without saving. */
export function useCheckShiftTimes(shiftId: string) {
  return useMutation({
    mutationFn: (body: ChangeShiftTimesRequest) => answer(checkShiftTimes({ path: { shiftId }, body })),
  });
}

/** Gives the shift other times. */
export function useChangeShiftTimes(shiftId: string) {
  const rosterChanged = useRosterChanged();
  return useMutation({
    mutationFn: (body: ChangeShiftTimesRequest) => answer(changeShiftTimes({ path: { shiftId }, body })),
    onSettled: () => rosterChanged(),
  });
}
