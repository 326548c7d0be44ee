import { readFileSync } from 'node:fs'
import { phraseSchema } from '@/lib/hub/schema'
import { z } from '@/lib/parse/zod'

const FOLDER = 'tests/fixtures/phrases'

/** A sentence with the phrases it holds, by the policy's ids. `heldOut`: every second one, unseen while the matcher was built. */
export type Labelled = { text: string; holds: string[]; language: string; heldOut: boolean }

/** The policy that the sentences are labelled by. */
export function labelledPolicy() {
  const rows: unknown = JSON.parse(readFileSync(`${FOLDER}/policy.json`, 'utf8'))
  return z.parse(z.array(z.intersection(phraseSchema, z.looseObject({ id: z.string() }))), rows)
}

/** All labelled sentences of both languages. */
export function labelledSentences(): Labelled[] {
  return ['pl', 'en'].flatMap((language) =>
    readFileSync(`${FOLDER}/${language}.txt`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, at) => {
        const [label = '', text = ''] = line.split(' | ')
        return { text, holds: label === '-' ? [] : [label], language, heldOut: at % 2 === 1 }
      }),
  )
}
