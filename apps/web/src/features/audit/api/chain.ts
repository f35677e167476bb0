import {
  getChainState,
  verifyChain,
  type AuditFault,
  type AuditPlace,
  type AuditVerification,
} from '@rulleplan/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer } from '../../../shared/answer';

/** How long the log's chains are, and when their state was last written outside the database. */
export function useChainState() {
  return useQuery({ queryKey: ['audit-chain'] as const, queryFn: () => answer(getChainState()) });
}

/** What a verification has come to. */
export interface Verified {
  readonly checkedEntries: number;
  readonly totalEntries: number;
  readonly faults: readonly AuditFault[];
}

/** Verifies the whole log, piece by piece; `soFar` grows while it goes on, and `stop` ends it. */
export function useVerifyChain() {
  const [soFar, setSoFar] = useState<Verified | null>(null);
  const stopped = useRef(false);
  const verification = useMutation({
    mutationFn: async (): Promise<Verified | null> => {
      stopped.current = false;
      setSoFar(null);
      let sum: Verified = { checkedEntries: 0, totalEntries: 0, faults: [] };
      let after: AuditPlace | null = null;
      do {
        const piece: AuditVerification = await answer(verifyChain({ body: { after } }));
        sum = {
          checkedEntries: sum.checkedEntries + piece.checkedEntries,
          totalEntries: piece.totalEntries,
          faults: [...sum.faults, ...piece.faults],
        };
        setSoFar(sum);
        after = piece.next;
      } while (after !== null && !stopped.current);
      return after === null ? sum : null;
    },
  });
  return {
    ...verification,
    soFar,
    stop: () => {
      stopped.current = true;
    },
  };
}
