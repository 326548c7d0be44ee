import { postOfCommentTools } from '../comment-tools-key'
import { readText } from './read'
import * as seen from './selectors'
import { type Composer, isVisible, knownRoots } from './structure'

/** The errors that stand in a composer. */
export function errorsIn({ frame, editor }: Composer): Element[] {
  return [...frame.querySelectorAll(seen.ERROR)].filter(
    (error) => !error.contains(editor) && error.textContent.trim() !== '' && isVisible(error),
  )
}

const LONGEST_ADDRESS = 2000

/** The addresses of posts that toasts link at this moment. */
export function toastLinks(): string[] {
  return knownRoots()
    .flatMap((root) => [...root.querySelectorAll(seen.STATUS)])
    .filter((status) => !status.closest(seen.CARD) && isVisible(status))
    .flatMap((status) => {
      const link = [...status.querySelectorAll('a')].find(({ pathname }) => seen.POST_PATH.test(pathname))
      return link && link.href.length <= LONGEST_ADDRESS ? [link.href] : []
    })
}

/** A post's card that is proved to be the ambassador's own. */
export type OwnCard = { urn: string; text: string }

/**
 * The ambassador's own posts among the cards on the page: those with a link to their own figures, or by the
 * author whose profile the share box links.
 */
export function ownCards(): OwnCard[] {
  const own = profilePath(document.querySelector<HTMLAnchorElement>(seen.OWN_PROFILE_LINK))
  return [...document.querySelectorAll(seen.CARD)].flatMap((card) => {
    const figures = card.querySelector<HTMLAnchorElement>(seen.OWN_POST_LINK)
    const author = profilePath(card.querySelector<HTMLAnchorElement>(seen.PROFILE_LINK))
    const urn = figures
      ? /urn:li:activity:\d+/.exec(figures.href)?.[0]
      : own !== undefined && author === own
        ? urnOf(card)
        : undefined
    return urn ? [{ urn, text: textOf(card) }] : []
  })
}

function profilePath(link: HTMLAnchorElement | null): string | undefined {
  return link ? /\/in\/[^/]+/.exec(link.pathname)?.[0].toLowerCase() : undefined
}

function urnOf(card: Element): string | undefined {
  const key = card.querySelector(seen.COMMENT_TOOLS)?.getAttribute('componentkey')
  const post = key ? postOfCommentTools(key) : undefined
  return post ? `urn:li:${post.kind}:${post.id}` : undefined
}

/** The words of a card, without the button that unfolds them. */
function textOf(card: Element): string {
  const text = card.querySelector(seen.CARD_TEXT)?.cloneNode(true)
  if (!(text instanceof Element)) return ''
  for (const button of text.querySelectorAll('button')) button.remove()
  return readText(text).trim()
}
