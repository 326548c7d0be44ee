import { z } from '@/lib/parse/zod'
import { checkedHashtag, day, httpsAddress, localized, pictureSchema, shortText } from './fields'

/** How heavy a point of the profile may weigh; a core point of Herald's own has 9. */
const weight = z.int().check(z.nonnegative(), z.lte(20))

/** A point that the programme adds to the checklist of the profile. */
const profilePointSchema = z.looseObject({
  id: shortText,
  title: localized,
  why: z.optional(localized),
  steps: z._default(z.array(localized).check(z.maxLength(10)), []),
  url: z.optional(httpsAddress),
  weight: z._default(weight, 4),
})

/** What the programme offers for a point, by its id: a background picture, the next photo session, a training. */
const offerSchema = z.looseObject({
  point: shortText,
  title: localized,
  note: z.optional(localized),
  url: z.optional(httpsAddress),
  picture: z.optional(pictureSchema),
  /** The plain calendar day it happens on; afterwards it is not shown any more. */
  on: z.optional(day),
})

/** What the programme asks of a profile and offers for it. The ids of Herald's own points are in lib/profile/evidence.ts. */
export const profileSchema = z.looseObject({
  points: z._default(z.array(profilePointSchema).check(z.maxLength(20)), []),
  /** By a point's id; 0 takes one that is not core out of the score. */
  weights: z.optional(z.record(shortText, weight)),
  offers: z._default(z.array(offerSchema).check(z.maxLength(100)), []),
  /** A line or a hashtag for the headline or About. */
  line: z.optional(localized),
  hashtag: z.optional(checkedHashtag),
  /** So many connections, so many months after joining the programme. */
  connections: z.optional(
    z.looseObject({
      target: z.int().check(z.positive(), z.lte(30_000)),
      months: z.int().check(z.positive(), z.lte(120)),
    }),
  ),
})
