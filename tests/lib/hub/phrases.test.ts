import { describe, expect, it } from 'vitest'
import { readHub } from '@/lib/hub/read'

const hub = (phrases: unknown) =>
  JSON.stringify({
    herald: 1,
    programme: {
      id: 'a',
      name: 'A',
      languages: ['en'],
      policy: { text: 'Be kind.', phrases, mustRead: true },
    },
    items: [],
  })

describe('a policy’s phrases', () => {
  it('are read with what they leave out', () => {
    const read = readHub(hub([{ text: ' layoff ', reason: 'Because.' }]))
    expect(read.ok && read.hub.programme.policy?.phrases).toEqual([
      { text: 'layoff', match: 'forms', forms: [], except: [], languages: [], reason: 'Because.' },
    ])
  })

  it('cost only themselves where they are wrong', () => {
    const read = readHub(
      hub([{ text: '' }, { text: 'good' }, 'bad', { text: 'x', match: 'regex' }, { text: 'y'.repeat(201) }]),
    )
    expect(read.ok && read.hub.programme.policy?.phrases).toMatchObject([{ text: 'good' }])
    expect(read.ok && read.leftOut.map(({ path }) => path)).toEqual([
      'programme.policy.phrases[0]',
      'programme.policy.phrases[2]',
      'programme.policy.phrases[3]',
      'programme.policy.phrases[4]',
    ])
  })

  it('are at most 50,000', () => {
    expect(readHub(hub(Array.from({ length: 50_001 }, () => ({ text: 'a' })))).ok).toBe(false)
  })

  it('need not be there', () => {
    const read = readHub(hub(undefined))
    expect(read.ok && read.hub.programme.policy).toEqual({ text: 'Be kind.', mustRead: true })
  })
})
