// @vitest-environment jsdom
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readProfile } from '@/lib/linkedin/page/profile/read'
import { PAGE_POINTS } from '@/lib/linkedin/page/profile/report'
import { layOut, showPage } from '../skeleton-page'

beforeEach(() => layOut())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const OWN = '/in/ada-example/?isSelfProfile=true'
const read = () => readProfile(async () => {})
const show = (name: string, path = OWN) => showPage(`profile/${name}`, path)
const query = (selector: string) => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

/** As in the table: + done, − not done, blank not seen. */
async function states(): Promise<Record<string, string>> {
  const report = await read()
  if (report.state === 'not-read') return { refused: report.reason }
  const state = (point: (typeof PAGE_POINTS)[number]) =>
    report.done.includes(point) ? '+' : report.notDone.includes(point) ? '-' : ''
  return Object.fromEntries(PAGE_POINTS.flatMap((point) => (state(point) ? [[point, state(point)]] : [])))
}

const WHOLE = {
  ...{ photo: '+', background: '+', headline: '+', about: '+', featured: '+', 'own-address': '+' },
  ...{ 'current-position': '+', 'past-positions': '+', education: '+', skills: '+', languages: '-' },
  ...{ recommendations: '+', 'fifty-connections': '+' },
}
const TOP = { photo: '+', headline: '+', about: '-', 'own-address': '+', 'fifty-connections': '+' }

const CLASSIC = {
  ...{ photo: '+', background: '+', headline: '+', about: '-', 'own-address': '+' },
  ...{ 'current-position': '+', 'past-positions': '-', education: '+', skills: '-' },
  'fifty-connections': '-',
}

const TABLE: [page: string, path: string, expected: Record<string, string>][] = [
  ['own-whole-sdui-2026-09', OWN, WHOLE],
  ['own-whole-sdui-2026-09', '/in/ada-example/', WHOLE],
  ['own-whole-sdui-2026-09', '/in/Ada-Example', WHOLE],
  ['own-half-loaded-sdui-2026-09-it', OWN, TOP],
  ['own-classic-2025', '/in/ada-example/', CLASSIC],
  ['other-sdui-2026-09', '/in/grace-invented/', { refused: 'not-yours' }],
  ['other-sdui-2026-09', '/in/grace-invented/?isSelfProfile=true', { refused: 'not-yours' }],
  ['other-classic-2025', '/in/grace-invented/', { refused: 'not-yours' }],
  ['other-classic-2025', '/in/grace-invented/?isSelfProfile=true', { refused: 'not-yours' }],
  // The address has changed and the page not yet, both ways.
  ['own-whole-sdui-2026-09', '/in/grace-invented/?isSelfProfile=true', { refused: 'not-yours' }],
  ['other-sdui-2026-09', OWN, { refused: 'not-yours' }],
  ['own-whole-sdui-2026-09', '/in/ada-example/details/skills/', { refused: 'no-profile' }],
  ['own-whole-sdui-2026-09', '/in/%E0%A4%A/', { refused: 'no-profile' }],
  ['own-whole-sdui-2026-09', '/feed/', { refused: 'no-profile' }],
]

describe('the table of expected states', () => {
  it('has every page that there is', () => {
    const pages = readdirSync(join(import.meta.dirname, '../../../../fixtures/linkedin/profile'))
    expect([...new Set(TABLE.map(([name]) => `${name}.html`))].sort()).toEqual(pages.sort())
  })

  it.each(TABLE)('%s at %s', async (name, path, expected) => {
    show(name, path)
    expect(await states()).toEqual(expected)
  })

  it.each(['feed-2026-10', 'composer-sdui-2026-10', 'composer-interop-2026-06', 'composer-classic-2025'])(
    '%s at the address of a profile is nothing known',
    async (name) => {
      showPage(name, OWN)
      expect(await states()).toEqual({ refused: 'unrecognised' })
    },
  )

  const LANGUAGES: [string, Record<string, string>][] = [
    ['pl', { Present: 'obecnie', mos: 'mies.', yrs: 'lat', '500+ connections': 'Ponad 500 kontaktów' }],
    ['ja', { 'Jul 2026': '2026年7月', Present: '現在', mos: 'か月', yrs: '年', 'Show all 12': '12件の' }],
    ['ar', { '2026': '٢٠٢٦', '2023': '٢٠٢٣', Present: 'الحاضر', '3 mos': '٣ أشهر', '500+': '٥٠٠+' }],
    ['he', { Present: 'הווה', mos: 'חודשים', yrs: 'שנים', About: 'אודות', Skills: 'כישורים' }],
  ]
  const LAYOUTS: [string, Record<string, string>][] = [
    ['own-whole-sdui-2026-09', WHOLE],
    ['own-half-loaded-sdui-2026-09-it', TOP],
    ['own-classic-2025', CLASSIC],
    ['other-sdui-2026-09', { refused: 'not-yours' }],
    ['other-classic-2025', { refused: 'not-yours' }],
  ]
  const inAll = LAYOUTS.flatMap(([page, expected]) =>
    LANGUAGES.map(([language, words]) => ({ page, language, words, expected })),
  )
  it.each(inAll)('$page says the same in $language', async ({ page, words, expected }) => {
    show(page, page.startsWith('own') ? OWN : '/in/grace-invented/')
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      for (const [english, other] of Object.entries(words)) text.data = text.data.replaceAll(english, other)
    }
    for (const labelled of document.querySelectorAll('[aria-label]')) labelled.removeAttribute('aria-label')
    expect(await states()).toEqual(expected)
  })
})

describe('what it tells besides', () => {
  it('how many connections, and whether there is more below', async () => {
    show('own-half-loaded-sdui-2026-09-it')
    expect(await read()).toMatchObject({ connections: 500, more: true })
    show('own-whole-sdui-2026-09')
    expect(await read()).toMatchObject({ connections: 500, more: false })
  })

  it('no text of the page', async () => {
    show('own-whole-sdui-2026-09')
    expect(JSON.stringify(await read())).not.toMatch(
      /ada|headline shown|example|hospital|skill a|rome|grace/i,
    )
  })

  it('and it changes nothing on the page', async () => {
    show('own-whole-sdui-2026-09')
    const before = document.body.innerHTML
    await read()
    expect(document.body.innerHTML).toBe(before)
  })
})

describe('whose profile it is', () => {
  const PENCIL_LINK = 'a[href$="/edit/intro/"]'

  it('needs two signs, of which the page’s own naming of the address is the ground', async () => {
    show('own-whole-sdui-2026-09', '/in/ada-example/')
    for (const pencil of document.querySelectorAll('#edit-medium')) pencil.remove()
    expect(await states()).toEqual({ refused: 'not-yours' })
    show('own-whole-sdui-2026-09')
    for (const pencil of document.querySelectorAll('#edit-medium')) pencil.remove()
    expect(await states()).toEqual(WHOLE)
    show('own-whole-sdui-2026-09')
    for (const link of document.querySelectorAll('[href*="/in/ada-example/"]'))
      link.setAttribute('href', '/x')
    expect(await states()).toEqual({ refused: 'not-yours' })
  })

  it('is not told by links that somebody wrote, nor by an address that somebody made up', async () => {
    show('other-sdui-2026-09', '/in/grace-invented/?isSelfProfile=true')
    query('a[href*="/messaging/compose"]').remove()
    query('h2').insertAdjacentHTML(
      'afterend',
      '<a href="https://www.linkedin.com/in/grace-invented/edit/intro/">my page</a>' +
        '<a href="https://linkedin.example/in/grace-invented/edit/intro/"><svg id="edit-medium2"></svg></a>',
    )
    expect(await states()).toEqual({ refused: 'not-yours' })
  })

  it('is not yours where one could write a message to it', async () => {
    show('own-whole-sdui-2026-09')
    query(PENCIL_LINK).insertAdjacentHTML('afterend', '<a href="/messaging/compose/?x">Message</a>')
    expect(await states()).toEqual({ refused: 'not-yours' })
  })

  it('is doubtful while two members are on the page', async () => {
    show('own-whole-sdui-2026-09')
    query('main').insertAdjacentHTML(
      'beforeend',
      '<div id="com.linkedin.sdui.profile.card.refACoAAeveTopcard"><h2>Eve</h2></div>',
    )
    expect(await states()).toEqual({ refused: 'changed' })
  })

  it('sections of somebody else’s on the page say nothing', async () => {
    show('own-whole-sdui-2026-09')
    for (const slot of document.querySelectorAll('[componentkey^="profileCards"]')) {
      const key = slot.getAttribute('componentkey') ?? ''
      slot.setAttribute('componentkey', key.replace('ada-example', 'eve'))
    }
    expect(await states()).not.toMatchObject({ education: '+' })
    expect(await states()).not.toHaveProperty('skills')
  })

  it.each([
    ['the address', () => vi.stubGlobal('location', new URL('https://www.linkedin.com/in/eve/'))],
    ['its query', () => vi.stubGlobal('location', new URL('https://www.linkedin.com/in/ada-example/?a'))],
    ['the card', () => query('[id$="Topcard"]').replaceWith(query('[id$="Topcard"]').cloneNode(true))],
    ['everything', () => document.body.replaceChildren()],
  ])('is given up when %s changes while it is read', async (_, change) => {
    show('own-whole-sdui-2026-09')
    expect(await readProfile(async () => void change())).toEqual({ state: 'not-read', reason: 'changed' })
  })
})

describe('what is not surely missing is not known', () => {
  it('an About that goes on behind “more”', async () => {
    show('own-whole-sdui-2026-09')
    const text = query('[id$="About"] [data-testid="expandable-text-box"]')
    text.textContent = 'Short.'
    expect(await states()).toMatchObject({ about: '-' })
    text.insertAdjacentHTML('afterend', '<button data-testid="expandable-text-button">more</button>')
    expect(await states()).not.toHaveProperty('about')
  })

  it('an About or Featured that is not there: missing once the activity below is', async () => {
    show('own-whole-sdui-2026-09')
    query('[id$="About"]').remove()
    query('[id$="Featured"]').remove()
    expect(await states()).toMatchObject({ about: '-', featured: '-' })
    query('[id$="Activity"]').remove()
    const seen = await states()
    expect(seen).not.toHaveProperty('about')
    expect(seen).not.toHaveProperty('featured')
  })

  it('a section that is not there: missing only when every place of the page is filled', async () => {
    show('own-whole-sdui-2026-09')
    query('[componentkey$="_Education"]').closest('section')?.replaceWith(document.createElement('section'))
    expect(await states()).toMatchObject({ education: '-' })
    query('[componentkey="profileCardsBelowActivityPart3ada-example"]').replaceChildren()
    expect(await states()).not.toHaveProperty('education')
  })

  it('positions and skills behind “show all”', async () => {
    show('own-whole-sdui-2026-09')
    query('a[href*="/details/skills"]').textContent = 'Show all skills'
    expect(await states()).not.toHaveProperty('skills')
    query('a[href*="/details/skills"]').textContent = 'Show all 4 skills'
    expect(await states()).toMatchObject({ skills: '-' })
    const section = query('[componentkey^="Profile_Top_Level_Experience"]')
    const now = '<p>Jul 2026 - Present · 3 mos</p>'
    section.innerHTML = now
    expect(await states()).toMatchObject({ 'current-position': '-', 'past-positions': '-' })
    section.innerHTML = now.repeat(5)
    expect(await states()).not.toHaveProperty('past-positions')
  })

  it('recommendations while the given ones are shown', async () => {
    show('own-whole-sdui-2026-09')
    query('[role="tab"]').setAttribute('aria-selected', 'false')
    expect(await states()).not.toHaveProperty('recommendations')
  })

  it('an address that is the member’s number; one that LinkedIn gave is not one’s own', async () => {
    const html = (slug: string) => {
      show('own-whole-sdui-2026-09', `/in/${slug}/?isSelfProfile=true`)
      document.body.innerHTML = document.body.innerHTML.replaceAll('ada-example', slug)
    }
    html('ACoAABcdEfG')
    expect(await states()).not.toHaveProperty('own-address')
    html('ada-example-1a2b3c4d')
    expect(await states()).toMatchObject({ 'own-address': '-' })
  })
})

describe('a page that means harm', () => {
  it('thousands of skills are counted as far as matters', async () => {
    show('own-whole-sdui-2026-09')
    const rows = Array.from(
      { length: 3_000 },
      (_, at) => `<div componentkey="com.linkedin.sdui.profile.skill(ACoAAada, ${at})"></div>`,
    )
    query('a[href*="/details/skills"]').remove()
    expect(await states()).toMatchObject({ skills: '-' })
    query('[componentkey$="_Skills"]').insertAdjacentHTML('afterend', rows.join(''))
    expect(await states()).toMatchObject({ skills: '+' })
  })

  it('names like those of objects are names', async () => {
    for (const slug of ['constructor', '__proto__', 'a"b', "a'b]"]) {
      show('own-whole-sdui-2026-09', `/in/${encodeURIComponent(slug)}/?isSelfProfile=true`)
      expect(await states()).toEqual({ refused: 'not-yours' })
    }
  })
})
