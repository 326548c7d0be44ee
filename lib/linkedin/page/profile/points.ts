import { ENOUGH } from '../../enough'
import { numberIn } from './numbers'
import type { OwnProfile } from './owner'
import type { PagePoint, Seen } from './report'
import { isWhole, positions, rows, type SectionName, section, some } from './sections'
import * as seen from './selectors'

/** A section shows at most five entries, then links to the rest (measured 2026-09). */
const SHOWN = 5

/** The address LinkedIn gives by itself ends in some letters and digits, at least one of these (general knowledge). */
const GIVEN_ADDRESS = /-(?=[a-z]*\d)[a-z\d]{6,10}$/
/** A member's id in place of an address. */
const MEMBER_ID = /^acoaa/

/** What the page shows of each point: yes, no, or nothing at all (undefined). Texts are looked at, never kept. */
export function look(profile: OwnProfile): Seen & { connections?: number; more: boolean } {
  const { slug, topcard } = profile
  const whole = isWhole(profile)
  const count = numberIn(topcard.querySelector(seen.CONNECTIONS)?.textContent ?? '')
  const has = (name: SectionName) => {
    const root = section(profile, name)
    return root ? rows(root, profile).length > 0 || undefined : whole ? false : undefined
  }
  const all: Record<PagePoint, boolean | undefined> = {
    // How a missing picture is shown is not known (2026-11), so pictures are seen or not known.
    photo: topcard.querySelector(seen.PHOTO) !== null || undefined,
    background: topcard.querySelector(seen.BACKGROUND) !== null || undefined,
    headline: hasHeadline(profile) || undefined,
    about: about(profile),
    featured: featured(profile),
    ...experience(profile, whole),
    education: has('Education'),
    languages: has('Languages'),
    skills: skills(profile, whole),
    recommendations: recommended(profile) || undefined,
    'fifty-connections': count === undefined ? undefined : count >= ENOUGH.connections,
    'own-address': MEMBER_ID.test(slug) ? undefined : !GIVEN_ADDRESS.test(slug),
  }
  const points = Object.keys(all) as PagePoint[]
  return {
    done: points.filter((point) => all[point] === true),
    notDone: points.filter((point) => all[point] === false),
    more: profile.layout === 'sdui' ? !whole : !section(profile, 'Skills'),
    ...(count !== undefined && { connections: count }),
  }
}

function hasHeadline({ layout, topcard }: OwnProfile): boolean {
  if (layout === 'classic') return topcard.querySelector(seen.CLASSIC_HEADLINE)?.textContent.trim() !== ''
  const lines = some(topcard, 'h2, p').filter((one) => !one.closest('a, button, [role="button"]'))
  const next = lines[lines.findIndex(({ localName }) => localName === 'h2') + 1]
  return next?.localName === 'p' && next.textContent.trim() !== ''
}

/** A card beside the top card of the newest layout, of the same member. */
function card({ topcard }: OwnProfile, name: string): Element | null {
  return document.getElementById(topcard.id.replace(/Topcard$/, name))
}

/** About and Featured stand above the activity: where that is there and they are not, the profile has none. */
function absent(profile: OwnProfile): false | undefined {
  return profile.layout === 'sdui' && card(profile, 'Activity') ? false : undefined
}

function about(profile: OwnProfile): boolean | undefined {
  const classic = profile.layout === 'classic'
  const root = classic
    ? document.querySelector(`main ${seen.CLASSIC_ANCHOR}#about`)?.closest('section')
    : card(profile, 'About')
  if (!root) return absent(profile)
  const text = root.querySelector(classic ? seen.CLASSIC_TEXT : seen.TEXT)
  const length = [...(text?.textContent.slice(0, 10_000).trim() ?? '')].length
  if (length >= ENOUGH.about) return true
  // Behind "more" the text may go on.
  const cut = root.querySelector(classic ? seen.CLASSIC_MORE_TEXT : seen.MORE_TEXT)
  return length === 0 || cut ? undefined : false
}

function featured(profile: OwnProfile): boolean | undefined {
  if (profile.layout === 'classic') return undefined
  const root = card(profile, 'Featured')
  if (!root) return absent(profile)
  const shown = some(root, 'a[href]').some((link) => !/\/in\/[^/]+\//.test(link.getAttribute('href') ?? ''))
  return shown || undefined
}

function experience(profile: OwnProfile, whole: boolean) {
  const root = section(profile, 'Experience')
  const found = root ? positions(root, profile) : []
  const told = (done: boolean) => {
    if (done) return true
    if (!root) return whole ? false : undefined
    return found.length > 0 && found.length < SHOWN ? false : undefined
  }
  return {
    'current-position': told(found.some(({ time, described }) => time === 'current' && described)),
    'past-positions': told(found.filter(({ time }) => time === 'past').length >= ENOUGH.pastPositions),
  }
}

function skills(profile: OwnProfile, whole: boolean): boolean | undefined {
  const root = section(profile, 'Skills')
  if (!root) return whole ? false : undefined
  const keys = some(root, `[componentkey^="${seen.SKILL_PREFIX}"]`).map((row) =>
    row.getAttribute('componentkey'),
  )
  const shown = keys.length > 0 ? new Set(keys).size : rows(root, profile).length
  const all = some(root, 'a[href*="/details/skills"]').map((link) => numberIn(link.textContent) ?? 0)
  if (Math.max(shown, ...all) >= ENOUGH.skills) return true
  // A link to all of them without a number leaves open how many there are.
  return shown === 0 || all.includes(0) ? undefined : false
}

/** Received recommendations come first; where another tab is chosen these are given ones. */
function recommended(profile: OwnProfile): boolean {
  return some(document, `main ${seen.RECOMMENDATIONS}`).some((body) => {
    const mine = (body.getAttribute('componentkey') ?? '').toLowerCase().endsWith(profile.slug)
    const tabs = some(body.closest('section') ?? body, '[role="tab"]')
    const first = tabs.length === 0 || tabs[0]?.getAttribute('aria-selected') === 'true'
    return mine && first && rows(body, profile).length > 0
  })
}
