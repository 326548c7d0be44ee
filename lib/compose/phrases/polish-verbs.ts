import type { Stem } from './stem'

const PAST = [
  'ć',
  'ł',
  'ła',
  'ło',
  'li',
  'ły',
  'łem',
  'łam',
  'łeś',
  'łaś',
  'liśmy',
  'łyśmy',
  'liście',
  'łyście',
  'łby',
  'łaby',
  'łbym',
  'łabym',
  'liby',
  'łyby',
  'no',
  'wszy',
  'łoby',
]
const PRESENT_A = [
  '',
  'm',
  'sz',
  'my',
  'cie',
  'ją',
  'j',
  'jcie',
  'jmy',
  'jąc',
  'jący',
  'jąca',
  'jące',
  'jących',
  'jącego',
  'jącej',
  'jącym',
  'jącą',
  'jącymi',
]
const PRESENT_E = [
  'ę',
  'esz',
  'e',
  'emy',
  'ecie',
  'ą',
  '',
  'my',
  'cie',
  'ąc',
  'ący',
  'ąca',
  'ące',
  'ących',
  'ącego',
  'ącej',
  'ącym',
  'ącą',
  'ącymi',
]
const PRESENT_I = [
  'ę',
  'isz',
  'i',
  'imy',
  'icie',
  'ą',
  'ię',
  'ią',
  'ysz',
  'y',
  'ymy',
  'ycie',
  'ij',
  'ijcie',
  'ijmy',
  'yj',
  'yjcie',
]
const PRESENT_N = ['ę', 'iesz', 'ie', 'iemy', 'iecie', 'ą', 'ij', 'ijcie', 'ijmy']
const PASSIVE = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ym', 'ą', 'ych', 'ymi', 'i', 'o']

/** Past of `-ąć`: `zaczął`, but `zaczęła`. */
const PAST_E = [
  'ła',
  'ło',
  'li',
  'ły',
  'łam',
  'łaś',
  'liśmy',
  'łyśmy',
  'ty',
  'ta',
  'te',
  'tego',
  'tej',
  'tych',
  'tym',
  'to',
  'ci',
  'tą',
]

const INFINITIVE = /(?:ować|[ai]ać|[^iaeouyąęó][aiy]ć|eć|ąć)$/

/** Whether a word looks like an infinitive. A few nouns do, too (`nić`, `sieć`): short ones are taken for nouns. */
export function isPolishInfinitive(word: string): boolean {
  return word.length > 4 && INFINITIVE.test(word)
}

/** The forms of a Polish verb given as infinitive: persons, tenses, imperative and the participles. Not the verbal noun. */
export function polishVerbForms(word: string): Stem[] {
  const theme = word.slice(0, -1)
  const root = word.slice(0, -2)
  const past: Stem = { stem: theme, endings: PAST }
  if (word.endsWith('ować')) {
    return [
      past,
      { stem: `${word.slice(0, -4)}uj`, endings: PRESENT_E },
      { stem: `${theme}n`, endings: PASSIVE },
    ]
  }
  if (/[yi]wać$/.test(word)) {
    return [
      past,
      { stem: `${word.slice(0, -4)}uj`, endings: PRESENT_E },
      { stem: `${theme}n`, endings: PASSIVE },
      { stem: theme, endings: PRESENT_A },
    ]
  }
  if (word.endsWith('ać')) {
    const all: Stem[] = [past, { stem: theme, endings: PRESENT_A }, { stem: `${theme}n`, endings: PASSIVE }]
    const changed = root.replace(/s$/, 'sz').replace(/z$/, 'ż').replace(/k$/, 'cz').replace(/r$/, 'rz')
    if (changed !== root) all.push({ stem: changed, endings: PRESENT_E })
    return all
  }
  if (/[iy]ć$/.test(word)) return [past, ...withI(root, theme)]
  if (word.endsWith('eć')) {
    return [
      past,
      { stem: theme, endings: PRESENT_A },
      { stem: `${root.replace(/i$/, '')}ia`, endings: PAST },
      ...withI(root.replace(/i$/, ''), theme),
    ]
  }
  const open = word.slice(0, -2)
  const all: Stem[] = [past, { stem: `${open}ę`, endings: PAST_E }]
  if (open.endsWith('n')) all.push({ stem: open, endings: PRESENT_N })
  if (open.endsWith('j')) all.push({ stem: `${open}m`, endings: PRESENT_N })
  return all
}

/** How the consonant before `-ić` changes: `noszę`, `wożony`, `płacę`. */
function withI(root: string, theme: string): Stem[] {
  const changed = root
    .replace(/śc$/, 'szcz')
    .replace(/([^cdrs])z$/, '$1ż')
    .replace(/s$/, 'sz')
  return [
    { stem: root, endings: PRESENT_I },
    { stem: `${theme}on`, endings: PASSIVE },
    { stem: `${theme}eni`, endings: [''] },
    { stem: `${changed}on`, endings: PASSIVE },
    { stem: changed, endings: ['ę', 'ą', 'eni'] },
  ]
}
