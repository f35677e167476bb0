import {
  arrangeAccessReview,
  decideAccess,
  getAccessReview,
  getAccessReviews,
  type AccessReview,
  type ArrangeAccessReviewRequest,
} from '@rulleplan/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answer } from '../../../shared/answer';
import { useOrganisationChanged } from '../../../shared/organisation-changed';

/** The reviews of units one may see, newest first, without their lines. */
export function useAccessReviews() {
  return useQuery({
    queryKey: ['access-reviews'] as const,
    queryFn: () => answer(getAccessReviews()),
  });
}

/** One review with every line of the units one may see. */
export function useAccessReview(reviewId: string) {
  return useQuery({
    queryKey: ['access-reviews', reviewId] as const,
    queryFn: () => answer(getAccessReview({ path: { reviewId } })),
  });
}

/** Sets a review of some units going. */
export function useArrangeReview(onArranged: (review: AccessReview) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: (body: ArrangeAccessReviewRequest): Promise<AccessReview> =>
      answer(arrangeAccessReview({ body })),
    onSuccess: onArranged,
    onSettled,
  });
}

/** Confirms lines one after the other; what was confirmed before one was refused stays confirmed. */
export function useConfirmAccess(reviewId: string, onConfirmed: (count: number) => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: async (itemIds: readonly string[]): Promise<void> => {
      for (const itemId of itemIds) {
        await answer(decideAccess({ path: { reviewId, itemId }, body: { decision: 'confirmed' } }));
      }
    },
    onSuccess: (_, itemIds) => onConfirmed(itemIds.length),
    onSettled,
  });
}

/** Ends what a line is about, at once and for good, with the reason the result keeps. */
export function useEndAccess(reviewId: string, onEnded: () => void) {
  const onSettled = useOrganisationChanged();
  return useMutation({
    mutationFn: ({ itemId, remark }: { readonly itemId: string; readonly remark: string }) =>
      answer(decideAccess({ path: { reviewId, itemId }, body: { decision: 'ended', remark } })),
    onSuccess: onEnded,
    onSettled,
  });
}
