import type { Agreement } from '../../agreement';
import { version20160401 } from './2016-04-01';
import { version20250101 } from './2025-01-01';
import { version20260101 } from './2026-01-01';

/** Working time of social and health staff in municipalities (FOA and KL). */
export const agreement7901: Agreement = {
  id: '79.01',
  name: 'Arbejdstid for social- og sundhedspersonale m.fl. i kommunerne',
  versions: [version20160401, version20250101, version20260101],
};
