import { render } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { followHubs } from '@/components/frame/useHubs'
import { EarlyView } from '@/components/popup/GlanceView'
import { readGlance } from '@/components/popup/last-glance'
import { paint } from '@/components/popup/paint'
import { type Glance, keepGlance } from '@/components/profile/glance'
import ProfileRoom from '@/components/profile/ProfileRoom'
import { lastLook } from '@/lib/browser/last-look'
import { setWord } from '@/lib/profile/store'
import { show } from '../render'

const GLANCE: Glance = {
  ...{ locale: 'pl-PL', direction: 'ltr', scheme: 'light dark', programme: 'Głosy <b>Acme</b>' },
  ...{ score: 62, open: 20, figure: '62', ring: '62 na 100', caption: 'Profil' },
  ...{ level: 'Coraz lepiej', next: 'Dodaj zdjęcie', tone: 'next' },
}

beforeEach(() => localStorage.clear())

describe('the popup’s beginning', () => {
  it.each([
    ['some', GLANCE],
    ['nothing done', { ...GLANCE, score: 0, open: 0 }],
    ['all done', { ...GLANCE, score: 100, open: 0, tone: 'done' as const }],
  ])('is painted exactly as React shows it: %s', (_, glance) => {
    const { container } = render(<EarlyView glance={glance} />)
    const painted = document.createElement('div')
    painted.append(paint(<EarlyView glance={glance} />))
    expect(container.querySelectorAll('circle').length).toBeGreaterThan(1)
    expect(painted.isEqualNode(container), painted.innerHTML).toBe(true)
  })

  it.each([
    null,
    '',
    'nonsense',
    '[]',
    'null',
    JSON.stringify({ ...GLANCE, score: 101 }),
    JSON.stringify({ ...GLANCE, score: '62' }),
    JSON.stringify({ ...GLANCE, next: { toString: 1 } }),
    JSON.stringify({ ...GLANCE, level: undefined }),
  ])('is nothing where what was kept is no glance: %s', (kept) => {
    expect(readGlance(kept)).toBeUndefined()
  })

  it('is kept with every tick in the Profile room, and forgotten with the last one', async () => {
    void followHubs()
    await setWord('photo', true, Date.now())
    show(<ProfileRoom />)
    const kept = () => readGlance(lastLook())
    await expect
      .poll(kept)
      .toMatchObject({ score: 9, open: 91, figure: '9', next: 'Have a look: Industry and location' })
    await setWord('headline', true, Date.now())
    await expect.poll(kept).toMatchObject({ score: 18, open: 82 })
    await setWord('photo', undefined, Date.now())
    await setWord('headline', undefined, Date.now())
    await expect.poll(lastLook).toBeNull()
    keepGlance(GLANCE)
    expect(kept()).toEqual(GLANCE)
  })
})
