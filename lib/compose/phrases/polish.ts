import { isPolishInfinitive, polishVerbForms } from './polish-verbs'
import type { Stem } from './stem'

const ADJECTIVE = [
  'y',
  'i',
  'a',
  'e',
  'ego',
  'emu',
  'ym',
  'im',
  'ą',
  'ej',
  'ych',
  'ich',
  'ymi',
  'imi',
  'o',
  'iego',
  'iemu',
  'iej',
  'ie',
]
const NOUN = [
  '',
  'a',
  'u',
  'owi',
  'em',
  'iem',
  'ie',
  'e',
  'y',
  'i',
  'ę',
  'ą',
  'o',
  'ów',
  'om',
  'ami',
  'ach',
  'owie',
]
const BOTH = [...new Set([...NOUN, ...ADJECTIVE])]
/** On a stem that ends in `i` already: `zwolnieni-a`, `awari-i`, `tani-ego`. */
const AFTER_I = [
  '',
  'a',
  'u',
  'e',
  'em',
  'i',
  'ę',
  'ą',
  'o',
  'om',
  'ami',
  'ach',
  'ów',
  'ego',
  'emu',
  'ej',
  'm',
  'mi',
  'ch',
]
const SOFTENED = ['e', 'i', 'y']
const NONE = ['']

/** How the last consonants of a stem change before `-e` and the plural of persons, the longest first. */
const SOFTER: [string, string][] = [
  ['ch', 'sz'],
  ['st', 'ści'],
  ['zd', 'ździ'],
  ['sł', 'śl'],
  ['zł', 'źl'],
  ['sn', 'śni'],
  ['sz', 's'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['r', 'rz'],
  ['ł', 'l'],
  ['k', 'c'],
  ['g', 'dz'],
]

const VOWEL = /[aąeęioóuy]/

/**
 * The forms of a Polish noun, adjective, participle or verb in whatever form it is given: stems with their
 * endings, and what the ending changes in them. More forms than the word has, as its part of speech is not
 * known; those it has not are hardly ever words.
 */
export function polishForms(word: string): Stem[] {
  if (word.length < 3) return []
  if (isPolishInfinitive(word)) return polishVerbForms(word)
  if (/(?:ych|ich|ymi|imi|ego|emu)$/.test(word))
    return adjective(word.replace(/(?:ych|ich|ymi|imi|ego|emu)$/, ''))
  if (/(?:ów|ach|ami|om|owi|em)$/.test(word)) return noun(word.replace(/(?:ów|ach|ami|om|owi|i?em)$/, ''))
  if (/[nc]ie$/.test(word)) return verbalNoun(word)
  if (/[aeoyąęu]$/.test(word)) return noun(word.slice(0, -1))
  if (/i$/.test(word)) return [...noun(word.slice(0, -1)), { stem: word, endings: AFTER_I }]
  return masculine(word)
}

function adjective(stem: string): Stem[] {
  if (stem.length < 2) return []
  return [{ stem, endings: ADJECTIVE }, ...softened(stem)]
}

/** `zwolnienie`, `przejęcie`: the genitive plural loses the `i`. */
function verbalNoun(word: string): Stem[] {
  const stem = word.slice(0, -1)
  const bare = stem.slice(0, -2) + (stem.endsWith('ni') ? 'ń' : 'ć')
  return [
    { stem, endings: AFTER_I },
    { stem: bare, endings: NONE },
  ]
}

/** Nouns and adjectives with a vowel behind their stem. */
function noun(stem: string): Stem[] {
  if (stem.length < 2) return []
  const all: Stem[] = [{ stem, endings: stem.endsWith('i') ? AFTER_I : BOTH }, ...softened(stem)]
  for (const bare of withoutEnding(stem)) all.push({ stem: bare, endings: NONE })
  return all
}

/** A stem as it stands with no ending: `umów`, `łapówek`, `okien`, `wartość`. */
function withoutEnding(stem: string): string[] {
  const bare: string[] = []
  const deep = /^(.*)o([^aąeęioóuy]+)$/.exec(stem)
  if (deep) bare.push(`${deep[1]}ó${deep[2]}`)
  const last = stem.slice(-1)
  const before = stem.slice(-2, -1)
  if (before !== '' && !VOWEL.test(last) && !VOWEL.test(before) && /[knlłrwc]$/.test(last)) {
    bare.push(`${stem.slice(0, -1)}e${last}`, `${stem.slice(0, -1)}ie${last}`)
  }
  if (stem.endsWith('ści')) bare.push(`${stem.slice(0, -2)}ć`)
  if (/śc$/.test(stem)) bare.push(`${stem.slice(0, -1)}ć`)
  return bare
}

function softened(stem: string): Stem[] {
  const change = SOFTER.find(([hard]) => stem.endsWith(hard))
  if (!change) return []
  const soft = stem.slice(0, -change[0].length) + change[1]
  // A stem's softened `i` carries the ending itself: `klienci`.
  return soft.endsWith('i') ? [{ stem: soft, endings: ['', 'e'] }] : [{ stem: soft, endings: SOFTENED }]
}

const SOFT_ENDS: Record<string, string> = { ć: 'ci', ń: 'ni', ś: 'si', ź: 'zi' }
const NASAL = /(?:ząb|łąd|dąb|mąż|wąż|rząd|rąg|niądz|siąc)$/

/** Nouns that end in a consonant. */
function masculine(word: string): Stem[] {
  const soft = SOFT_ENDS[word.slice(-1)]
  if (soft !== undefined) {
    const stem = word.slice(0, -1) + soft
    const all: Stem[] = [
      { stem, endings: AFTER_I },
      { stem: word, endings: ['', 'mi'] },
    ]
    if (/eń$/.test(word)) all.push({ stem: `${word.slice(0, -2).replace(/ci?$/, 't')}ni`, endings: AFTER_I })
    if (/ódź$/.test(word)) all.push({ stem: `${word.slice(0, -3)}odzi`, endings: AFTER_I })
    return all
  }
  const stems = [word]
  if (/[^aąeęioóuy]i?e[kłcn]$/.test(word)) {
    const last = word.slice(-1)
    const head = word.slice(0, -2).replace(/i$/, '')
    stems.push(`${head}${last}`)
    if (/n$/.test(head) && last === 'c') stems.push(`${head.slice(0, -1)}ń${last}`)
  }
  const deep = /^(.*)ó([^aąeęioóuy]+)$/.exec(word)
  if (deep) stems.push(`${deep[1]}o${deep[2]}`)
  if (NASAL.test(word)) stems.push(word.replace(/ą(?=[^ą]*$)/, 'ę'))
  return stems.flatMap((stem) => [{ stem, endings: NOUN }, ...softened(stem)])
}
