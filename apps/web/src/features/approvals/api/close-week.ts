import { closeWeek, type ClosedWeek } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useRosterChanged } from '../../../shared/roster-changed';

/** Closes a week of a unit: locks it and writes its payroll events. */
export function useCloseWeek(unitId: string, week: CalendarDate, onClosed: (week: ClosedWeek) => void) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (): Promise<ClosedWeek> => answer(closeWeek({ path: { unitId, week } })),
    onSuccess: onClosed,
    onSettled,
  });
}
