import { buildTagIndex, fits } from '@/lib/compose/suggest-index'
import { hashtagKey } from '@/lib/parse/hashtags'
import type { Row } from '../bench/row'
import { type Labelled, labelledTexts } from './tags-labelled'
import { byFrequency, byTfIdf, type Ranker } from './tags-rivals'

/** Herald's order by the text alone: no item, no challenge, no day helps it. */
function byHerald(known: readonly Labelled[], cues = true): Ranker {
  const index = buildTagIndex(known, [], cues)
  return (text) =>
    [...fits(index, text)]
      .sort((a, b) => b[1].score - a[1].score)
      .map(([key]) => index.labels.get(key)?.tag ?? key)
}

type Score = { precision: number; recall: number }

function measure(rank: Ranker, texts: readonly Labelled[]): Score {
  let [precision, recall] = [0, 0]
  for (const { text, tags } of texts) {
    const ranked = rank(text).map(hashtagKey)
    const right = (count: number) =>
      tags.filter((tag) => ranked.slice(0, count).includes(hashtagKey(tag))).length
    precision += right(3) / 3
    recall += right(5) / tags.length
  }
  return { precision: precision / texts.length, recall: recall / texts.length }
}

/** The same within the known texts: each third of the items in turn is judged by what the others taught. */
function withinKnown(known: readonly Labelled[]): Score {
  const items = [...new Set(known.map(({ item }) => item))]
  const parts = [0, 1, 2].map((part) => {
    const out = new Set(items.filter((_, at) => at % 3 === part))
    const rank = byHerald(known.filter(({ item }) => !out.has(item)))
    return measure(
      rank,
      known.filter(({ item }) => out.has(item)),
    )
  })
  const mean = (of: keyof Score) => parts.reduce((sum, part) => sum + part[of], 0) / parts.length
  return { precision: mean('precision'), recall: mean('recall') }
}

/** Precision at 3 and recall at 5 of hashtags suggested for texts never seen, beside two plain ways; prints some failures. */
export function hashtagsEval(): Row[] {
  const all = labelledTexts()
  const known = all.filter(({ heldOut }) => !heldOut)
  const heldOut = all.filter((one) => one.heldOut)
  const items = new Set(all.map(({ item }) => item)).size
  console.log(
    `${all.length} texts of ${items} items; ${known.length} texts known, ${heldOut.length} held out.`,
  )
  const herald = byHerald(known)
  const mine = measure(herald, heldOut)
  const say = (what: string, score: Score) =>
    console.log(
      `${what}: precision at 3 ${score.precision.toFixed(3)}, recall at 5 ${score.recall.toFixed(3)}`,
    )
  say('Within the known texts, in three parts', withinKnown(known))
  say('Held out, without the cues of common hashtags', measure(byHerald(known, false), heldOut))
  const demo = heldOut.filter(({ item }) => item.startsWith('demo'))
  say('Held out, the demo hub alone', measure(herald, demo))
  say('The same by plain TF-IDF', measure(byTfIdf(known), demo))
  const misses = heldOut.filter(({ text, tags }) => {
    const first = herald(text).slice(0, 5).map(hashtagKey)
    return tags.every((tag) => !first.includes(hashtagKey(tag)))
  })
  console.log(
    `None of its hashtags among the first five: ${misses.length} of ${heldOut.length}, for instance`,
  )
  for (const { text, tags } of misses.filter((_, at) => at % 4 === 0).slice(0, 8)) {
    console.log(`  ${text.slice(0, 90).replaceAll('\n', ' ')}…`)
    console.log(`    wanted ${tags.join(' ')}; got ${herald(text).slice(0, 3).join(' ')}`)
  }
  const rivals: [string, Score][] = [
    ['most frequent in the programme', measure(byFrequency(known), heldOut)],
    ['plain TF-IDF', measure(byTfIdf(known), heldOut)],
  ]
  return rivals.flatMap(([name, theirs]) =>
    (['precision', 'recall'] as const).map((what): Row => {
      const label = what === 'precision' ? 'precision at 3' : 'recall at 5'
      return {
        name: `hashtags: ${label}, held out`,
        value: mine[what],
        unit: '',
        against: `${name}: ${theirs[what].toFixed(3)}`,
        ratio: mine[what] / theirs[what],
        goal: 'better than it',
        met: mine[what] > theirs[what],
      }
    }),
  )
}
