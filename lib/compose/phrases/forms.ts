import { fold } from '@/lib/parse/fold'
import { englishForms } from './english'
import { polishForms } from './polish'
import type { Stem } from './stem'

/** How the words of a phrase are compared: inflected, as they stand, or as a name that others decline. */
export type Comparison = 'forms' | 'exact' | 'name'

/** All forms of one word of a phrase, small letters; also folded, for text typed without diacritics. */
export type Forms = {
  stems: readonly Stem[]
  folded: readonly Stem[]
  /** The text's word must begin with a capital, or be in capitals altogether. */
  capital: boolean
  capitals: boolean
}

/** What names that end in a consonant (or a vowel no language bends) get in Polish; `s` is English's. */
const NAME_ENDINGS = ['', 'a', 'u', 'owi', 'em', 'iem', 'ie', 'y', 'i', 'ów', 'om', 'ami', 'ach', 's']

/** For languages without rules of their own here: the word, and short endings on it or in place of its last vowel. */
const ANY_ENDINGS = [
  '',
  'a',
  'e',
  'i',
  'o',
  'u',
  'y',
  'á',
  'é',
  'í',
  'ů',
  'ou',
  'em',
  'om',
  'am',
  'ám',
  'ech',
  'ach',
  'ách',
  'mi',
  'ami',
  'ov',
  'ův',
  'ove',
  'ý',
  'ho',
  'ého',
  'ega',
  'emu',
  'ému',
  'ih',
  'im',
  'ím',
  'ých',
]

/** The forms of a word as it stands in a phrase, in the phrase's languages (none given: English and Polish). */
export function formsOf(word: string, how: Comparison, languages: readonly string[]): Forms {
  const lower = word.normalize('NFC').toLowerCase()
  const asWritten: Stem = { stem: lower, endings: [''] }
  const stems = how === 'exact' ? [asWritten] : [asWritten, ...inflected(lower, how, languages)]
  const strict = how !== 'forms'
  const capitals = strict && word.length > 1 && word === word.toUpperCase() && word !== lower
  return {
    stems,
    folded: stems.map(({ stem, endings }) => ({ stem: fold(stem), endings: foldedEndings(endings) })),
    capital: strict && word !== lower && word.charAt(0) !== lower.charAt(0),
    capitals,
  }
}

function inflected(word: string, how: Comparison, languages: readonly string[]): Stem[] {
  if (word.length < 2 || /\d/.test(word)) return []
  if (how === 'name') {
    return /a$/.test(word) ? polishForms(word) : [{ stem: word, endings: NAME_ENDINGS }]
  }
  const wanted = languages.length > 0 ? languages.map((one) => one.split('-')[0]) : ['en', 'pl']
  return wanted.flatMap((language) => {
    if (language === 'pl') return polishForms(word)
    if (language === 'en') return englishForms(word)
    if (language === 'he') return []
    const stem = word.replace(/[aeiouyáéíóúůý]$/, '')
    return stem.length < 3 ? [] : [{ stem, endings: ANY_ENDINGS }]
  })
}

const foldedLists = new WeakMap<readonly string[], readonly string[]>()

/** Endings are few shared lists: each is folded once. */
function foldedEndings(endings: readonly string[]): readonly string[] {
  const known = foldedLists.get(endings)
  if (known) return known
  const made = [...new Set(endings.map(fold))]
  foldedLists.set(endings, made)
  return made
}

/** Whether a word of the text (small letters, composed) is one of the forms. `plain`: it stands in a text without diacritics. */
export function isFormOf({ stems, folded }: Forms, word: string, plain: boolean): boolean {
  return (plain ? folded : stems).some(
    ({ stem, endings }) => word.startsWith(stem) && endings.includes(word.slice(stem.length)),
  )
}
