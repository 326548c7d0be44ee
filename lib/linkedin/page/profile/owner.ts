import { isVisible } from '../structure'
import * as seen from './selectors'

/** A profile page that is surely the ambassador's own: which one, and the card at its top. */
export type OwnProfile = {
  layout: 'sdui' | 'classic'
  slug: string
  topcard: Element
}

type Refusal = 'no-profile' | 'unrecognised' | 'not-yours' | 'changed'

/** The slug of a profile's own page (`/in/<slug>/`), decoded; undefined for every other path. */
function slugIn(pathname: string): string | undefined {
  const [, slug] = /^\/in\/([^/]+)\/?$/.exec(pathname) ?? []
  try {
    return slug && decodeURIComponent(slug).toLowerCase()
  } catch {
    return undefined
  }
}

/**
 * Whose profile is there to see. It is the ambassador's own where the card at the top names the slug of the
 * address, offers nothing that one does with other people, and two of these agree: the address says so; the
 * card links to editing this very profile; it has the pencil; the aside names its public address.
 * A link may be forged in a text and an address made up, so neither is enough.
 */
export function ownProfile(): OwnProfile | Refusal {
  const slug = slugIn(location.pathname)
  if (slug === undefined) return 'no-profile'
  const cards = [...document.querySelectorAll(`${seen.TOPCARD}, ${seen.CLASSIC_TOPCARD}`)].filter(isVisible)
  const [topcard, ...others] = cards
  if (!topcard) return 'unrecognised'
  // Two members at once: the page is on its way from one to the other.
  if (others.length > 0) return 'changed'
  const linksTo = (path: string) =>
    [...topcard.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => pathOf(link) === path)
  const editing = linksTo(`/in/${slug}/edit/intro/`).filter((link) => link.querySelector(seen.PENCIL))
  const contact = linksTo(`/in/${slug}/overlay/contact-info/`)
  if (editing.length + contact.length === 0 || topcard.querySelector(seen.TO_OTHERS)) return 'not-yours'
  const signs = [
    new URLSearchParams(location.search).get('isSelfProfile') === 'true',
    editing.length > 0,
    topcard.querySelector(seen.PENCIL) !== null,
    asideNames(slug),
  ]
  if (signs.filter(Boolean).length < 2) return 'not-yours'
  return { layout: topcard.matches(seen.TOPCARD) ? 'sdui' : 'classic', slug, topcard }
}

/** Where a link leads on LinkedIn, decoded; undefined elsewhere, and for links in what somebody wrote. */
function pathOf(link: HTMLAnchorElement): string | undefined {
  if (link.closest(`${seen.TEXT}, ${seen.CLASSIC_TEXT}`)) return undefined
  try {
    const { origin, pathname } = new URL(link.getAttribute('href') ?? '', location.href)
    return origin === location.origin ? decodeURIComponent(pathname).toLowerCase() : undefined
  } catch {
    return undefined
  }
}

function asideNames(slug: string): boolean {
  return [...document.querySelectorAll('aside p, aside span, aside a')].some(
    (line) => line.textContent.trim().toLowerCase() === `www.linkedin.com/in/${slug}`,
  )
}
