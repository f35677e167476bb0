import type { AgreementVersion } from '../../agreement';
import { version20250101 } from './2025-01-01';

const { numbers } = version20250101;
const { evening, night, saturday } = numbers.supplements;

/** 79.01 with the second step of OK24. */
export const version20260101 = {
  validFrom: '2026-01-01',
  numbers: {
    ...numbers,
    supplements: {
      ...numbers.supplements,
      evening: {
        ...evening,
        value: { ...evening.value, percent: 36 },
        source: 'foa.dk, OK24 kommune, kost og service: 0.88 percentage points more',
      },
      night: {
        ...night,
        value: { ...night.value, percent: 40 },
        source: 'Calculated from the first step: 4.26 of 4.99 percentage points',
        sureness: 'calculated',
      },
      saturday: {
        ...saturday,
        value: { ...saturday.value, percent: 32 },
        source: 'Calculated from the first step. That it stacks with evening and night has no source',
        sureness: 'calculated',
      },
    },
  },
} as const satisfies AgreementVersion;
