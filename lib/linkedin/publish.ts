import { isComposerPage, isLinkedIn } from './addresses'
import type { PageEvent } from './page/report'
import { type PostLink, readPostLink } from './permalink'
import { matchesPost } from './post-text'

/** What the panel adds to the page's events. `at` is Unix ms. */
export type PublishEvent =
  | PageEvent
  /** The document navigated away; its page script is gone with it. */
  | { event: 'page-left'; url: string; at: number }
  /** Nothing more is awaited; before `until` it changes nothing. */
  | { event: 'timeout'; at: number }

/** `text` is what the composer held at the press and `at` when that was, Unix ms. */
export type PublishState =
  | { state: 'idle' }
  /** `until`: nothing after it counts as this press's outcome, Unix ms. */
  | { state: 'pressed'; text: string; at: number; until: number }
  /** Published: the page itself showed the post. */
  | { state: 'confirmed'; by: 'toast' | 'own-post'; link: PostLink; text: string; at: number }
  /** The composer closed after the press. May still become confirmed before `until`. */
  | { state: 'probable'; text: string; at: number; until: number }
  /** Pressed, and then nothing that tells. */
  | { state: 'unknown'; text: string; at: number }
  | { state: 'not-a-post'; why: 'discarded' | 'scheduled' | 'error'; text: string; at: number }

/** A composer that goes away within this long of a press went because of it (posts with media take long), ms. */
export const CLOSES_WITHIN = 30_000
/** A toast or card that comes within this long of a press belongs to it, ms. */
export const CONFIRMS_WITHIN = 45_000
/** How far the id of a new post may be from the press by the machine's clock, ms: a wrong clock, no more. */
const FRESH_WITHIN = 10 * 60_000

export const IDLE: PublishState = { state: 'idle' }

/**
 * Follows one press of Post to its outcome. Only a press leaves `idle`, and a new press starts afresh.
 *
 * | event          | pressed                                    | probable           |
 * |----------------|--------------------------------------------|--------------------|
 * | composer-gone  | closed in 30 s: probable · discarded: not  | discarded: not     |
 * | composer-error | not                                        | –                  |
 * | toast          | links a post made about now: confirmed     | same               |
 * | own-post       | made about now with this text: confirmed   | same               |
 * | page-left      | to LinkedIn in 30 s: probable · else unknown | –                |
 * | timeout        | unknown                                    | –                  |
 *
 * (not = not-a-post; – = no change; a press while a time is set for scheduling is not-a-post at once;
 * events from before the press or after `until` change nothing, but for a timeout.)
 */
export function advance(state: PublishState, event: PublishEvent): PublishState {
  if (event.event === 'post-pressed') return press(event.text, event.scheduled, event.at)
  if (state.state !== 'pressed' && state.state !== 'probable') return state
  if (event.event === 'timeout') {
    return state.state === 'pressed' && event.at >= state.until ? end('unknown', state) : state
  }
  if (event.at < state.at || event.at > state.until) return state
  switch (event.event) {
    case 'toast':
      return confirm(state, 'toast', event.url)
    case 'own-post':
      return matchesPost(state.text, event.text) ? confirm(state, 'own-post', event.urn) : state
    case 'composer-error':
      return state.state === 'pressed' ? not('error', state.text, state.at) : state
    case 'composer-gone':
      return event.how === 'discarded' ? not('discarded', state.text, state.at) : close(state, event.at)
    case 'page-left':
      return isLinkedIn(event.url) && !isComposerPage(event.url) ? close(state, event.at) : leave(state)
  }
}

type Pending = Extract<PublishState, { state: 'pressed' | 'probable' }>

function press(text: string, scheduled: boolean, at: number): PublishState {
  return scheduled ? not('scheduled', text, at) : { state: 'pressed', text, at, until: at + CONFIRMS_WITHIN }
}

function not(why: 'discarded' | 'scheduled' | 'error', text: string, at: number): PublishState {
  return { state: 'not-a-post', why, text, at }
}

function end(state: 'unknown', { text, at }: Pending): PublishState {
  return { state, text, at }
}

function close(state: Pending, at: number): PublishState {
  return at - state.at <= CLOSES_WITHIN ? { ...state, state: 'probable' } : state
}

function leave(state: Pending): PublishState {
  return state.state === 'pressed' ? end('unknown', state) : state
}

/** A link to a comment or to an older post is news of something else. */
function confirm(state: Pending, by: 'toast' | 'own-post', address: string): PublishState {
  const link = readPostLink(address)
  if (!link.ok || link.comment || Math.abs(link.time - state.at) > FRESH_WITHIN) return state
  return { state: 'confirmed', by, link, text: state.text, at: state.at }
}
