import type { AgreementVersion } from '../../agreement';
import { version20160401 } from './2016-04-01';

const { numbers } = version20160401;
const { evening, night, saturday } = numbers.supplements;

/** 79.01 with the first step of OK24. That Saturday's window is moved forward is agreed; to when is not known. */
export const version20250101 = {
  validFrom: '2025-01-01',
  numbers: {
    ...numbers,
    supplements: {
      ...numbers.supplements,
      evening: { ...evening, value: { ...evening.value, percent: 35.12 }, source: 'FOA Randers, July 2024' },
      night: { ...night, value: { ...night.value, percent: 39.26 }, source: 'FOA Randers, July 2024' },
      saturday: {
        ...saturday,
        value: { ...saturday.value, percent: 31.71 },
        source: 'lonberegner.sundhedskartellet.dk (KL). That it stacks with evening and night has no source',
      },
    },
  },
} as const satisfies AgreementVersion;
