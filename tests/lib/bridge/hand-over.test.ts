import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPOSER_WAIT_MS, type HandOverWorld, handOver } from '@/lib/bridge/hand-over'
import { PageGoneError, type PageLink } from '@/lib/bridge/link'
import type { PageReply } from '@/lib/bridge/messages'

type Asked = Parameters<PageLink['ask']>[0]
type Answer = (asked: Asked, world: Fake) => Record<string, unknown> | Error

const NONE = { composer: { state: 'none' } }
const EMPTY = { composer: { state: 'one', generation: 'sdui', text: '', scheduled: false } }
const FULL = { composer: { state: 'one', generation: 'sdui', text: 'Old', scheduled: false } }
const INSERTED = { outcome: { result: 'inserted', generation: 'sdui', postEnabled: true, focused: false } }
const not = (reason: string, restored = true) => ({ outcome: { result: 'not-inserted', reason, restored } })

/** A tab whose documents answer one after the other: each navigation brings the next. */
class Fake implements HandOverWorld {
  asked: Asked[] = []
  copied: string[] = []
  steps: string[] = []
  went = 0
  time = 1000
  mayCopy = true
  constructor(readonly answers: Answer[]) {}

  link = async () => {
    const answer = this.answers[Math.min(this.went, this.answers.length - 1)]
    if (!answer) throw new Error('No access')
    return {
      ask: async (asked: Asked) => {
        this.asked.push(asked)
        const given = answer(asked, this)
        if (given instanceof Error) throw given
        return { id: 1, ...given } as unknown as PageReply
      },
    } as unknown as PageLink
  }
  goToComposer = async () => {
    this.went += 1
  }
  copy = async (text: string) => {
    this.copied.push(text)
    return this.mayCopy
  }
  pause = async (ms: number) => {
    this.time += ms
  }
  now = () => this.time
  onStep = (step: string) => void this.steps.push(step)
}

const shows =
  (composer: Record<string, unknown>, outcome: Record<string, unknown> = INSERTED): Answer =>
  (asked) =>
    asked.do === 'insert' ? outcome : composer
const give = (world: Fake, mode: 'fill' | 'append' | 'replace' = 'fill') => handOver('Text', mode, world)
const gone = () => new PageGoneError('gone')

describe('a composer is open', () => {
  it('gets the text, and the clipboard stays as it was', async () => {
    const world = new Fake([shows(EMPTY)])
    expect(await give(world)).toEqual({
      kind: 'inserted',
      generation: 'sdui',
      postEnabled: true,
      focused: false,
    })
    expect(world).toMatchObject({ copied: [], went: 0, steps: ['looking', 'inserting'] })
  })

  it('that holds text is left alone until the ambassador says how', async () => {
    const world = new Fake([shows(FULL)])
    expect(await give(world)).toEqual({ kind: 'holds-text', existing: 'Old' })
    expect(world.asked).toEqual([{ do: 'look' }])
    expect(world.copied).toEqual([])
    expect(await give(world, 'append')).toMatchObject({ kind: 'inserted' })
    expect(world.asked.at(-1)).toEqual({ do: 'insert', text: 'Text', mode: 'append' })
  })

  it('that holds only white space counts as empty', async () => {
    const blank = { composer: { ...EMPTY.composer, text: ' \n\u00A0' } }
    expect(await give(new Fake([shows(blank)]))).toMatchObject({ kind: 'inserted' })
  })

  it('into which the ambassador typed meanwhile is asked about after all', async () => {
    const world = new Fake([
      (asked, { asked: all }) => (asked.do === 'insert' ? not('not-empty') : all.length > 1 ? FULL : EMPTY),
    ])
    expect(await give(world)).toEqual({ kind: 'holds-text', existing: 'Old' })
    expect(world.copied).toEqual([])
  })
})

describe('on any doubt the text is copied', () => {
  it.each(['several', 'unrecognised'])('%s: without touching the page', async (state) => {
    const world = new Fake([shows({ composer: { state } })])
    expect(await give(world)).toEqual({
      kind: 'copied',
      why: state,
      copied: true,
      opened: false,
      restored: true,
    })
    expect(world.asked).toEqual([{ do: 'look' }])
    expect(world.copied).toEqual(['Text'])
  })

  it.each([
    ['differs', 'differs', true],
    ['changed', 'changed', false],
    ['refused', 'refused', true],
    ['several', 'several', true],
    ['none', 'no-composer', true],
  ])('%s: and it is said whether something is left', async (reason, why, restored) => {
    const world = new Fake([shows(EMPTY, not(reason, restored))])
    expect(await give(world)).toMatchObject({ kind: 'copied', why, copied: true, restored })
    expect(world.copied).toEqual(['Text'])
  })

  it('a page script that failed may have left something', async () => {
    const world = new Fake([shows(EMPTY, { failed: 'TypeError' })])
    expect(await give(world)).toMatchObject({ why: 'refused', restored: false })
  })

  it('a page that goes away is lost; in the middle of writing it may have left something', async () => {
    expect(await give(new Fake([() => gone()]))).toMatchObject({ why: 'lost', restored: true })
    const world = new Fake([(asked) => (asked.do === 'insert' ? gone() : EMPTY)])
    expect(await give(world)).toMatchObject({ why: 'lost', copied: true, restored: false })
    expect(await give(new Fake([]))).toMatchObject({ why: 'lost', restored: true })
  })

  it('says so when the browser does not let it', async () => {
    const world = new Fake([shows({ composer: { state: 'several' } })])
    world.mayCopy = false
    expect(await give(world)).toMatchObject({ copied: false })
    world.copy = () => Promise.reject(new Error('no focus'))
    expect(await give(world)).toMatchObject({ copied: false })
  })
})

describe('no composer is open', () => {
  it('copies first, then goes there and writes', async () => {
    const world = new Fake([shows(NONE), shows(EMPTY)])
    expect(await give(world)).toMatchObject({ kind: 'inserted' })
    expect(world).toMatchObject({
      copied: ['Text'],
      went: 1,
      steps: ['looking', 'opening', 'inserting'],
    })
  })

  it('asks every document that comes, until one has the composer', async () => {
    const world = new Fake([
      (asked, self) => {
        if (asked.do === 'look') return NONE
        self.went += 1
        return gone()
      },
      (_, self) => {
        self.went += 1
        return gone()
      },
      (_, self) => {
        self.went += 1
        return gone()
      },
      shows(EMPTY),
    ])
    expect(await give(world)).toMatchObject({ kind: 'inserted' })
    expect(world.copied).toEqual(['Text'])
  })

  it('waits 15 s and no longer, and asks for no more than what is left', async () => {
    const started = 1000
    const world = new Fake([
      shows(NONE),
      (asked, self) => {
        if (asked.do === 'wait') {
          expect(asked.timeoutMs).toBe(started + COMPOSER_WAIT_MS - self.time)
          self.time += 4000
        }
        return NONE
      },
    ])
    expect(await give(world)).toEqual({
      kind: 'copied',
      why: 'no-composer',
      copied: true,
      opened: true,
      restored: true,
    })
    expect(world.time - started).toBeLessThan(COMPOSER_WAIT_MS + 4000)
    expect(world.copied).toEqual(['Text'])
  })

  it('finds text there, and asks', async () => {
    expect(await give(new Fake([shows(NONE), shows(FULL)]))).toEqual({ kind: 'holds-text', existing: 'Old' })
  })

  it('finds something it does not know', async () => {
    const world = new Fake([shows(NONE), shows({ composer: { state: 'unrecognised' } })])
    expect(await give(world)).toMatchObject({ kind: 'copied', why: 'unrecognised', opened: true })
  })

  it('cannot go there', async () => {
    const world = new Fake([shows(NONE)])
    world.goToComposer = () => Promise.reject(new Error('The tab is closed'))
    expect(await give(world)).toMatchObject({ why: 'lost', copied: true, opened: false })
  })
})

it('never rejects, never copies twice, and never says inserted unless the page did', async () => {
  const reply = fc.constantFrom<Record<string, unknown> | undefined>(
    NONE,
    EMPTY,
    FULL,
    { composer: { state: 'several' } },
    { composer: { state: 'unrecognised' } },
    { failed: 'unknown' },
    { watching: true },
    INSERTED,
    not('differs', false),
    not('not-empty'),
    not('changed'),
    undefined,
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(reply, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('fill', 'append', 'replace'),
      fc.boolean(),
      async (replies, mode, mayCopy) => {
        let next = 0
        let last: Record<string, unknown> | undefined
        const world = new Fake([
          (_, self) => {
            self.time += 500
            last = replies[next++ % replies.length]
            return last ?? gone()
          },
        ])
        world.mayCopy = mayCopy
        const result = await give(world, mode)
        expect(world.copied.length).toBeLessThanOrEqual(1)
        if (result.kind === 'inserted') expect(last).toBe(INSERTED)
        if (result.kind === 'copied') expect(world.copied).toEqual(['Text'])
        if (result.kind === 'holds-text') expect(last).toHaveProperty('composer')
      },
    ),
  )
})
