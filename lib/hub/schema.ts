import { z } from '@/lib/parse/zod'
import {
  checkedHashtag,
  day,
  httpsAddress,
  language,
  localized,
  pictureSchema,
  shortText,
  TEXT_LENGTH,
  text,
} from './fields'
import { profileSchema } from './profile-schema'

/** The hub file format that this Herald reads; a hub says it in its field `herald`. */
const HUB_FORMAT = 1

/** Limits that keep a hostile or mistaken hub from filling the machine. */
export const HUB_LIMITS = {
  bytes: 20_000_000,
  items: 20_000,
  days: 2_000,
  wordings: 40,
  textLength: TEXT_LENGTH,
  phrases: 50_000,
  snippets: 500,
  assets: 500,
}

const YEAR_MS = 366 * 86_400_000

const wordingSchema = z.looseObject({
  language,
  text,
  /** What tells this wording from its siblings: "short", "for engineers". */
  label: z.optional(localized),
})

export const itemSchema = z
  .looseObject({
    id: shortText,
    /** `ready`: a ready post with wordings. `inspiration`: a question, no text. */
    kind: z.enum(['ready', 'inspiration']),
    title: localized,
    /** A ready post's texts, or an inspiration's question in each language. */
    wordings: z.array(wordingSchema).check(z.minLength(1), z.maxLength(HUB_LIMITS.wordings)),
    topics: z._default(z.array(shortText), []),
    areas: z._default(z.array(shortText), []),
    hashtags: z._default(z.array(checkedHashtag), []),
    pictures: z._default(z.array(pictureSchema), []),
    link: z.optional(httpsAddress),
    /** Whether the link belongs into the post, or into its first comment. */
    linkIn: z.optional(z.enum(['post', 'comment'])),
    /** First and last plain calendar day on which the item is offered. */
    publishedOn: day,
    expiresOn: z.optional(day),
  })
  .check(
    z.refine((item) => item.expiresOn === undefined || item.expiresOn >= item.publishedOn, {
      path: ['expiresOn'],
      error: 'ends-before-start',
    }),
  )

export const challengeSchema = z
  .looseObject({
    id: shortText,
    title: localized,
    guidance: z.optional(localized),
    hashtag: checkedHashtag,
    /** First and last plain calendar day of the challenge, both included. */
    from: day,
    to: day,
  })
  .check(
    z.refine((challenge) => challenge.to >= challenge.from, { path: ['to'], error: 'ends-before-start' }),
  )

export const daySchema = z
  .looseObject({
    id: shortText,
    title: localized,
    /** What it is about. */
    text: z.optional(localized),
    hashtag: z.optional(checkedHashtag),
    link: z.optional(httpsAddress),
    /** First and, where it lasts longer, last plain calendar day; of a yearly one those of its first year. */
    from: day,
    to: z.optional(day),
    yearly: z._default(z.boolean(), false),
  })
  .check(
    z.refine(({ from, to = from }) => to >= from, { path: ['to'], error: 'ends-before-start' }),
    z.refine(({ from, to = from }) => Date.parse(to) - Date.parse(from) < YEAR_MS, {
      path: ['to'],
      error: 'longer-than-a-year',
    }),
  )

/** What is typed behind `/`: letters, marks, digits, `-` and `_`, no space. */
export const SNIPPET_NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]{0,39}$/u

/** A text of the programme's to put into drafts by its name: a disclosure, an invitation, a signature. */
export const hubSnippetSchema = z.looseObject({
  id: shortText,
  name: z.string().check(z.regex(SNIPPET_NAME, 'snippet-name')),
  text: localized,
})

/** A picture of the programme's that suits many posts: a logo, a place, a team. */
export const assetSchema = z.looseObject({
  id: shortText,
  title: localized,
  picture: pictureSchema,
})

const contactSchema = z.looseObject({
  name: shortText,
  role: z.optional(localized),
  email: z.optional(z.email()),
  url: z.optional(httpsAddress),
})

const phraseText = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const phraseTexts = z._default(z.array(phraseText).check(z.maxLength(50)), [])

/** A phrase that the programme wants its ambassadors to think about before they use it. */
export const phraseSchema = z.looseObject({
  text: phraseText,
  /**
   * `forms`: in all forms of its words. `name`: with its capitals, in the forms names take.
   * `exact`: as it stands, capitals of the phrase being capitals in the text.
   */
  match: z._default(z.enum(['forms', 'name', 'exact']), 'forms'),
  /** Further wordings that count as the phrase. */
  forms: phraseTexts,
  /** Wordings in which the phrase is not meant: "apple pie" for "Apple". */
  except: phraseTexts,
  /** The languages whose forms it takes; none: English and Polish. */
  languages: z._default(z.array(language), []),
  reason: z.optional(localized),
  /** The way out: what to write, or whom to ask, in its place. */
  instead: z.optional(localized),
})

const disclosureSchema = z.looseObject({
  /** The line to put under a post. */
  line: localized,
  /** Other wordings, or hashtags with `#`, that count as well. */
  also: phraseTexts,
})

/** An occasion to meet people. */
export const eventSchema = z
  .looseObject({
    id: shortText,
    title: localized,
    place: z.optional(localized),
    url: z.optional(httpsAddress),
    /** First and last plain calendar day. */
    from: day,
    to: z.optional(day),
  })
  .check(
    z.refine((event) => event.to === undefined || event.to >= event.from, {
      path: ['to'],
      error: 'ends-before-start',
    }),
  )

const programmeSchema = z.looseObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'programme-id')),
  name: localized,
  languages: z.array(language).check(z.minLength(1)),
  hashtags: z._default(z.array(checkedHashtag), []),
  rhythm: z._default(
    z.looseObject({
      minimumPerMonth: z.int().check(z.nonnegative(), z.lte(31)),
      aimPerWeek: z.number().check(z.nonnegative(), z.lte(7)),
    }),
    { minimumPerMonth: 1, aimPerWeek: 1 },
  ),
  contacts: z._default(z.array(contactSchema), []),
  policy: z.optional(
    z.looseObject({
      title: z.optional(localized),
      text: localized,
      url: z.optional(httpsAddress),
      updatedOn: z.optional(day),
      /** Unread here, so that one bad phrase costs only itself. */
      phrases: z.optional(z.array(z.unknown()).check(z.maxLength(HUB_LIMITS.phrases))),
      disclosure: z.optional(disclosureSchema),
      /** Whether what the phrases found is to be read before a hand-over. */
      mustRead: z.optional(z.boolean()),
    }),
  ),
  profile: z.optional(profileSchema),
})

/** The file's outside: its rows stay unread here, so that one bad row costs only itself. */
export const hubFileSchema = z.looseObject({
  herald: z.literal(HUB_FORMAT),
  programme: programmeSchema,
  items: z.array(z.unknown()).check(z.maxLength(HUB_LIMITS.items)),
  challenges: z._default(z.array(z.unknown()), []),
  days: z._default(z.array(z.unknown()).check(z.maxLength(HUB_LIMITS.days)), []),
  events: z._default(z.array(z.unknown()).check(z.maxLength(1_000)), []),
  snippets: z._default(z.array(z.unknown()).check(z.maxLength(HUB_LIMITS.snippets)), []),
  assets: z._default(z.array(z.unknown()).check(z.maxLength(HUB_LIMITS.assets)), []),
})

export type Localized = z.infer<typeof localized>
export type Item = z.infer<typeof itemSchema>
export type Challenge = z.infer<typeof challengeSchema>
export type Day = z.infer<typeof daySchema>
export type Phrase = z.infer<typeof phraseSchema>
/** A programme whose phrases are not read yet. */
export type ReadProgramme = z.infer<typeof programmeSchema>
type Policy = NonNullable<ReadProgramme['policy']> & { phrases?: Phrase[] | undefined }
export type Programme = ReadProgramme & { policy?: Policy | undefined }
export type ProgrammeEvent = z.infer<typeof eventSchema>
export type HubSnippet = z.infer<typeof hubSnippetSchema>
export type Asset = z.infer<typeof assetSchema>
export type Picture = z.infer<typeof pictureSchema>
