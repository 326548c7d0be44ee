import type { Stem } from './stem'

const IRREGULAR: Record<string, string> = {
  be: 'am is are was were been being',
  become: 'became',
  begin: 'began begun beginning',
  bet: 'betting',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  child: 'children',
  choose: 'chose chosen',
  cut: 'cutting',
  do: 'does did done',
  drive: 'drove driven',
  fall: 'fell fallen',
  fight: 'fought',
  find: 'found',
  foot: 'feet',
  get: 'got gotten getting',
  give: 'gave given',
  go: 'goes went gone',
  grow: 'grew grown',
  have: 'has had having',
  hide: 'hid hidden',
  hit: 'hitting',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lie: 'lay lain lying lied',
  lose: 'lost',
  make: 'made',
  man: 'men',
  mean: 'meant',
  meet: 'met',
  pay: 'paid',
  person: 'people persons',
  put: 'putting',
  rise: 'rose risen',
  run: 'ran running',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  set: 'setting',
  shut: 'shutting',
  speak: 'spoke spoken',
  spend: 'spent',
  steal: 'stole stolen',
  strike: 'struck stricken',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  win: 'won winning',
  woman: 'women',
  write: 'wrote written',
}

const ONLY = ['']
const PLAIN = ['', 's', 'ed', 'ing']
const HISSING = ['', 'es', 'ed', 'ing']
const SILENT_E = ['e', 'es', 'ed', 'ing']
const FINAL_Y = ['y', 'ies', 'ied', 'ying']
const DOUBLE_E = ['', 's', 'd', 'ing']

/** The forms of an English noun or verb: plural, third person, past, `-ing`; irregular ones from a list; labor beside labour. */
export function englishForms(word: string): Stem[] {
  if (word.length < 2) return []
  const other = word.length > 4 && word.endsWith('our') ? [`${word.slice(0, -2)}r`] : []
  const either = /is(e|ing|ed|ation)$/.test(word) ? [word.replace(/is(e|ing|ed|ation)$/, 'iz$1')] : []
  return [word, ...other, ...either].flatMap(regular).concat(irregular(word))
}

function regular(word: string): Stem[] {
  const stem = word.slice(0, -1)
  if (/(?:ee|oe|ye)$/.test(word)) return [{ stem: word, endings: DOUBLE_E }]
  if (/e$/.test(word)) return [{ stem, endings: SILENT_E }]
  if (/[^aeiou]y$/.test(word)) return [{ stem, endings: FINAL_Y }]
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [{ stem: word, endings: HISSING }]
  const all: Stem[] = [{ stem: word, endings: PLAIN }]
  // One short vowel before the last consonant: shipped, planning.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word)) {
    all.push({ stem: word + word.slice(-1), endings: ['ed', 'ing'] })
  }
  return all
}

function irregular(word: string): Stem[] {
  const forms = Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] ?? '').split(' ') : []
  return forms.map((stem) => ({ stem, endings: ONLY }))
}
