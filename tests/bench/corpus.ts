import type { ItemRow } from '@/lib/hub/rows'
import { ENGLISH, ENGLISH_ENDINGS, POLISH, POLISH_ENDINGS } from './words'

/** The same sequence of numbers in [0, 1) for the same seed (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const TOPICS = [
  'Commerce',
  'Culture',
  'Ekologia',
  'Kariera',
  'Logistyka',
  'Nauka',
  'Sztuczna inteligencja',
  'Święta',
]
const AREAS = ['Engineering', 'Finance', 'Operations', 'Product', 'Sprzedaż']
const WORDS_PER_WORDING = 51

/**
 * Invented items of about 110 words: a title of four words, two topics, one English and one Polish
 * wording. Words come Zipf-like: the n-th most common 1/n as often as the first. The same for the same seed.
 */
export function corpus(count: number, seed = 1): ItemRow[] {
  const random = seeded(seed)
  const english = speaker(ENGLISH, ENGLISH_ENDINGS, random)
  const polish = speaker(POLISH, POLISH_ENDINGS, random)
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  return Array.from({ length: count }, (_, index) => ({
    key: `bench/i${index}`,
    hubId: 'bench',
    id: `i${index}`,
    kind: random() < 0.8 ? 'ready' : 'inspiration',
    title: { en: sentence(english, 4), pl: sentence(polish, 4) },
    wordings: [
      { language: 'en', text: sentence(english, WORDS_PER_WORDING) },
      { language: 'pl', text: sentence(polish, WORDS_PER_WORDING) },
    ],
    topics: [...new Set([one(TOPICS), one(TOPICS)])],
    areas: [one(AREAS)],
    hashtags: [],
    pictures: [],
    publishedOn: new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 1000))).toISOString().slice(0, 10),
  }))
}

/**
 * `count` searches that somebody could type: one to three words of some item, half of them cut short,
 * half of them without diacritics.
 */
export function searches(items: readonly ItemRow[], count: number, seed = 2): string[] {
  const random = seeded(seed)
  return Array.from({ length: count }, () => {
    const item = items[Math.floor(random() * items.length)]
    const wording = item?.wordings[random() < 0.5 ? 0 : 1]?.text ?? ''
    const words = wording.toLowerCase().match(/\p{L}+/gu) ?? []
    const picked = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const word = words[Math.floor(random() * words.length)] ?? ''
      return random() < 0.5 ? word : word.slice(0, 2 + Math.floor(random() * 4))
    }).join(' ')
    return random() < 0.5 ? picked : picked.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
  })
}

/** Every state of the search field while the searches are typed letter by letter. */
export function keystrokes(typed: readonly string[]): string[] {
  return typed.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)))
}

function speaker(stems: readonly string[], endings: readonly string[], random: () => number): () => string {
  const words = shuffled(
    stems.flatMap((stem) => endings.map((ending) => stem + ending)),
    random,
  )
  const cumulative: number[] = []
  let total = 0
  for (let rank = 1; rank <= words.length; rank++) {
    total += 1 / rank
    cumulative.push(total)
  }
  return () => {
    const wanted = random() * total
    let low = 0
    let high = cumulative.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulative[middle] ?? total) < wanted) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
}

function sentence(word: () => string, length: number): string {
  const text = Array.from({ length }, word).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function shuffled(list: string[], random: () => number): string[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = list[at] ?? ''
    list[at] = list[other] ?? ''
    list[other] = kept
  }
  return list
}
