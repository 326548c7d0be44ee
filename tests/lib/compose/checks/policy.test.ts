import { describe, expect, it } from 'vitest'
import { checkText } from '@/lib/compose/checks/all'
import { policyPhrases } from '@/lib/compose/checks/policy'
import { findingKey, kindKey, toldFindings } from '@/lib/compose/checks/quiet'
import { buildPhraseIndex } from '@/lib/compose/phrases/build'
import { phraseSchema } from '@/lib/hub/schema'
import { z } from '@/lib/parse/zod'
import { found } from './found'

const PHRASES = [{ text: 'layoff' }, { text: 'market leader' }].map((row) => z.parse(phraseSchema, row))
const SLICES = { now: () => 0, pause: async () => {}, budgetMs: 1 }
const policy = async () => policyPhrases(PHRASES, await buildPhraseIndex(PHRASES, SLICES))

describe('the policy’s phrases', () => {
  it('come first, wherever they stand, and again after an edit', async () => {
    const context = { policy: await policy() }
    const text = 'Well.\n\nNo layoffs at the market leader. [name]'
    const expected = ['policy-phrase: layoffs', 'policy-phrase: market leader', 'placeholder: [name]']
    expect(found(text, context)).toEqual(expected)
    expect(found(`😀 ${text}`, context)).toEqual(expected)
  })

  it('stop being indexed when nobody waits any more', async () => {
    const stop = new AbortController()
    stop.abort(new Error('gone'))
    const slow = { ...SLICES, budgetMs: 0 }
    await expect(buildPhraseIndex(PHRASES, slow, stop.signal)).rejects.toThrow('gone')
  })
})

describe('what is told', () => {
  it('of the same thing only the first, nothing set aside, nothing silenced', async () => {
    const text = 'layoffs, layoffs [name] [other]'
    const findings = checkText(text, { policy: await policy() })
    const told = (dismissed: string[], muted: string[]) =>
      toldFindings(findings, text, { dismissed, muted }).map((one) => findingKey(one, text))
    const all = ['policy-phrase:layoffs', 'placeholder:[name]', 'placeholder:[other]']
    expect(told([], [])).toEqual(all)
    expect(told(['placeholder:[name]'], [])).toEqual([all[0], all[2]])
    expect(told([], ['placeholder'])).toEqual([all[0]])
    expect(findings.map(kindKey)[0]).toBe('policy-phrase:layoff')
    expect(told([], ['policy-phrase:layoff'])).toEqual(all.slice(1))
  })
})
