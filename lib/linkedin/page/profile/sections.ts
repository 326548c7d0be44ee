import { timeIn } from './numbers'
import type { OwnProfile } from './owner'
import * as seen from './selectors'

/** So many elements of one kind are looked at; nobody's profile shows more, and a page may hold anything. */
const MOST = 2000

/** The sections that lie below the top card, by the names the newest layout has for them and the older one's. */
const NAMES = {
  Experience: 'experience',
  Education: 'education',
  Skills: 'skills',
  Languages: 'languages',
} as const
export type SectionName = keyof typeof NAMES

/** Up to `MOST` elements, in the order of the page. */
export function some(root: ParentNode, selector: string): Element[] {
  const found: Element[] = []
  for (const element of root.querySelectorAll(selector)) {
    if (found.length === MOST) break
    found.push(element)
  }
  return found
}

/** The places for sections of this very profile; a place of somebody else's is none. */
function slots({ layout, slug }: OwnProfile): Element[] {
  if (layout === 'classic') return []
  return some(document, `main ${seen.SLOT}`).filter((slot) =>
    (slot.getAttribute('componentkey') ?? '').toLowerCase().endsWith(slug),
  )
}

/** Whether every place of the page has been filled, so that what is not there is not on the profile. */
export function isWhole(profile: OwnProfile): boolean {
  const all = slots(profile)
  return all.length > 2 && all.every((slot) => slot.childElementCount > 0)
}

/** One section, where it is there to see. */
export function section(profile: OwnProfile, name: SectionName): Element | undefined {
  if (profile.layout === 'classic') {
    const anchor = document.querySelector(`main ${seen.CLASSIC_ANCHOR}[id="${NAMES[name]}"]`)
    return anchor?.closest('section') ?? undefined
  }
  const heading = `h2[componentkey="${seen.HEADING_PREFIX}${name}"]`
  for (const slot of slots(profile)) {
    const found = slot.querySelector(heading)
    if (found) return found.closest('section') ?? undefined
  }
  return undefined
}

/** The entries of a section; one inside another is part of it. */
export function rows(root: Element, { layout }: OwnProfile): Element[] {
  const selector = layout === 'classic' ? seen.CLASSIC_ROW : seen.ROW
  return some(root, selector).filter((row) => {
    const outer = row.parentElement?.closest(selector)
    return !outer || !root.contains(outer)
  })
}

type Position = { time: 'current' | 'past'; described: boolean }

/** The positions of the experience section, told by their lines of time; a long text belongs to the one above. */
export function positions(root: Element, { layout }: OwnProfile): Position[] {
  const [line, text] = layout === 'classic' ? [seen.CLASSIC_LINE, seen.CLASSIC_TEXT] : ['p', seen.TEXT]
  const found: Position[] = []
  for (const element of some(root, `${line}, ${text}`)) {
    if (element.matches(text)) {
      const last = found.at(-1)
      if (last && element.textContent.trim() !== '') last.described = true
    } else if (!element.closest(text) && !element.querySelector(text)) {
      const time = timeIn(element.textContent)
      if (time) found.push({ time, described: false })
    }
  }
  return found
}
