import { approveChanges, rejectChange, reopenChange, type Change, type Monday } from '@rulleplan/api-client';
import type { CalendarDate } from '@rulleplan/domain/time';
import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import type { Problem } from '../../../shared/problem';
import { useRosterChanged } from '../../../shared/roster-changed';

/*
 * The callbacks are called before the round is asked for anew: afterwards the change is in another list, and the
 * component that asked is gone.
 */

/** A change in the version that was on the screen. */
export type ChangeChoice = Pick<Change, 'id' | 'version'>;

/** Approves changes of a week: all of them, or none when one was decided in the meantime. */
export function useApproveChanges(
  unitId: string,
  week: CalendarDate,
  {
    onApproved,
    onRefused,
  }: {
    readonly onApproved: (changes: readonly ChangeChoice[]) => void;
    readonly onRefused?: (problem: Problem) => void;
  },
) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: (changes: readonly ChangeChoice[]): Promise<Monday> =>
      answer(
        approveChanges({
          path: { unitId, week },
          body: { changes: changes.map(({ id, version }) => ({ id, version })) },
        }),
      ),
    // With the versions they have now, so that the approval can be undone.
    onSuccess: (monday, chosen) =>
      onApproved(monday.changes.filter(({ id }) => chosen.some((choice) => choice.id === id))),
    ...(onRefused && { onError: onRefused }),
    onSettled,
  });
}

/** Rejects one change, with the reason both people read. */
export function useRejectChange({
  onRejected,
  onRefused,
}: {
  readonly onRejected: () => void;
  readonly onRefused: (problem: Problem) => void;
}) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: ({ id, version, reason }: ChangeChoice & { readonly reason: string }): Promise<Change> =>
      answer(rejectChange({ path: { changeId: id }, body: { reason, version } })),
    onSuccess: onRejected,
    onError: onRefused,
    onSettled,
  });
}

/** Undoes approvals, one after the other. */
export function useReopenChanges(onReopened: (changes: readonly ChangeChoice[]) => void) {
  const onSettled = useRosterChanged();
  return useMutation({
    mutationFn: async (changes: readonly ChangeChoice[]): Promise<void> => {
      for (const { id, version } of changes) {
        await answer(reopenChange({ path: { changeId: id }, body: { version } }));
      }
    },
    onSuccess: (_, changes) => onReopened(changes),
    onSettled,
  });
}
