import { readFileSync } from 'node:fs'
import { closenessTo, originalOf } from '@/lib/compose/closeness'
import type { Row } from '../bench/row'
import { rankCorrelation } from './rank'

type Pair = { label: number; share: number; text: string }

/** Pairs of an original and a draft, labelled from 0 (own words) to 4 (taken over as it is). */
function pairs(): Pair[] {
  const lines = readFileSync('tests/fixtures/closeness.txt', 'utf8').trimEnd().split('\n')
  const all: Pair[] = []
  let original = ''
  for (const line of lines) {
    const [label = '', text = ''] = line.split(' | ')
    if (label === 'O') {
      original = text
      continue
    }
    const draft = text === '=' ? original : text
    all.push({ label: Number(label), share: closenessTo(draft, originalOf(original)).share, text: draft })
  }
  return all
}

/** How far the measure orders drafts as people labelled them. */
export function closenessEval(): Row[] {
  const all = pairs()
  const value = rankCorrelation(
    all.map(({ label }) => label),
    all.map(({ share }) => share),
  )
  return [
    {
      name: `Closeness: rank correlation with labels, ${all.length} pairs`,
      value,
      unit: '',
      against: '',
      ratio: null,
      goal: '≥ 0.9',
      met: all.length >= 100 && value >= 0.9,
    },
  ]
}
