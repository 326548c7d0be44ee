import { createPhraseIndex } from '@/lib/compose/phrases/index'
import type { Row } from '../bench/row'
import { type Labelled, labelledPolicy, labelledSentences } from './labelled'

type Finder = (text: string) => string[]
type Judged = { precision: number; recall: number; wrong: string[]; missed: string[] }

/** Policy phrases in sentences: how many of those found are meant, and how many of those meant are found. */
export async function phrasesEval(): Promise<Row[]> {
  const policy = labelledPolicy()
  const sentences = labelledSentences()
  const index = createPhraseIndex()
  policy.forEach((phrase, number) => void index.add(number, phrase))
  const herald: Finder = (text) => index.find(text).map(({ phrase }) => policy[phrase]?.id ?? '')
  const substring: Finder = (text) =>
    policy
      .filter((phrase) =>
        [phrase.text, ...phrase.forms].some((form) => text.toLowerCase().includes(form.toLowerCase())),
      )
      .map(({ id }) => id)
  const known = sentences.filter(({ heldOut }) => !heldOut)
  const heldOut = sentences.filter((one) => one.heldOut)
  const shown = process.argv.includes('--held-out') ? heldOut : known
  const told = judge(herald, shown)
  for (const one of told.wrong) console.log(`  found, not meant: ${one}`)
  for (const one of told.missed) console.log(`  missed: ${one}`)
  return [
    ...rows('known', known, herald, substring),
    ...rows('held out', heldOut, herald, substring),
    ...['pl', 'en'].flatMap((language) =>
      rows(
        `held out, ${language}`,
        heldOut.filter((one) => one.language === language),
        herald,
        substring,
      ),
    ),
  ]
}

function judge(find: Finder, sentences: readonly Labelled[]): Judged {
  const judged = { right: 0, wrong: [] as string[], missed: [] as string[] }
  for (const { text, holds } of sentences) {
    const found = new Set(find(text))
    for (const id of found) {
      if (holds.includes(id)) judged.right++
      else judged.wrong.push(`${id} in “${text}”`)
    }
    for (const id of holds) if (!found.has(id)) judged.missed.push(`${id} in “${text}”`)
  }
  const { right, wrong, missed } = judged
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed }
}

function rows(what: string, sentences: Labelled[], herald: Finder, substring: Finder): Row[] {
  const ours = judge(herald, sentences)
  const plain = judge(substring, sentences)
  const row = (name: 'precision' | 'recall', goal: number): Row => ({
    name: `Phrases: ${name}, ${sentences.length} sentences ${what}`,
    value: ours[name],
    unit: '',
    against: `plain substring: ${plain[name].toFixed(3)}`,
    ratio: ours[name] / plain[name],
    goal: `≥ ${goal}`,
    met: ours[name] >= goal,
  })
  return [row('precision', 0.95), row('recall', 0.9)]
}
