import type { Programme } from '@/lib/hub/schema'

/** Where no hub says otherwise: one post a month at least, one a week encouraged. */
export const NO_PROGRAMME_RHYTHM: Programme['rhythm'] = { minimumPerMonth: 1, aimPerWeek: 1 }
