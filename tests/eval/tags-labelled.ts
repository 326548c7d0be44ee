import { readFileSync } from 'node:fs'
import { type Item, itemSchema } from '@/lib/hub/schema'
import { z } from '@/lib/parse/zod'

/** A text and the hashtags that a person gave it. `item`: which one it belongs to; wordings of one item share it. */
export type Labelled = { item: string; text: string; tags: string[]; heldOut: boolean }

const folder = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

/** Every third idea is held out, in both of its languages: what says the same must not stand on both sides. */
const isHeldOut = (idea: number) => idea % 3 === 2

/** The items of the demo hub, with each of their wordings. */
function ofDemoHub(): Labelled[] {
  const file: unknown = JSON.parse(read('../assets/public/demo-hub/hub.json'))
  const items: Item[] = z.object({ items: z.array(itemSchema) }).parse(file).items
  return items.flatMap(({ id, wordings, hashtags }, idea) =>
    wordings.map(({ text }) => ({ item: `demo ${id}`, text, tags: hashtags, heldOut: isHeldOut(idea) })),
  )
}

/** The posts of a second invented programme, one a line: `Tag,Tag | text`, the same ideas in each language. */
function ofFile(language: 'en' | 'pl'): Labelled[] {
  const lines = read(`fixtures/hashtags/${language}.txt`).trim().split('\n')
  return lines.map((line, idea) => {
    const [tags = '', text = ''] = line.split(' | ')
    return { item: `${language} ${idea}`, text, tags: tags.split(','), heldOut: isHeldOut(idea) }
  })
}

/** All labelled texts, of more than 300 items. */
export function labelledTexts(): Labelled[] {
  return [...ofDemoHub(), ...ofFile('en'), ...ofFile('pl')]
}
