/** A post by somebody else. All of them are invented. */
export interface OtherPost {
  readonly name: string
  readonly hue: number
  readonly headline: string
  readonly age: string
  /** How long ago, in milliseconds; the post's id is minted from it. */
  readonly ageMs: number
  readonly text: string
  readonly reactions: number
  readonly comments: readonly { readonly name: string; readonly hue: number; readonly text: string }[]
}

const HOUR = 3_600_000

export const OTHER_POSTS: readonly OtherPost[] = [
  {
    name: 'Marta Kowalczyk',
    hue: 20,
    headline: 'Teaches old machines new tricks',
    age: '2h',
    ageMs: 2 * HOUR,
    text: 'Twelve people came to our first repair evening. Nine lamps, two radios and one very stubborn toaster went home working.\n\nThe toaster took longest. It also got the loudest applause.',
    reactions: 48,
    comments: [{ name: 'Oren Levi', hue: 140, text: 'Next time I am bringing the mixer.' }],
  },
  {
    name: 'Tomáš Novotný',
    hue: 265,
    headline: 'Accessibility, maps, long walks',
    age: '6h',
    ageMs: 6 * HOUR,
    text: 'A small thing I learned this week: ask people how they find the entrance before you design the sign.\n\nWe walked to our own office with three visitors who had never been here. Each of them stopped at a different corner, and none of them at the one where the sign stands.\n\nThe new sign goes up on Thursday.',
    reactions: 112,
    comments: [],
  },
  {
    name: 'נועה ברק',
    hue: 330,
    headline: 'מנהלת קהילה',
    age: '1d',
    ageMs: 24 * HOUR,
    text: 'תודה לכל מי שהגיע אתמול לערב המתנדבים.\nנתראה בחודש הבא! #קהילה',
    reactions: 63,
    comments: [],
  },
  {
    name: 'Linh Trần',
    hue: 90,
    headline: 'Reads error messages aloud',
    age: '3d',
    ageMs: 72 * HOUR,
    text: 'Wrote down every question our new colleagues asked in their first month. Forty-one questions, and thirty of them are now one page that answers itself.',
    reactions: 205,
    comments: [],
  },
]
