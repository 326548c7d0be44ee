import { openComposers } from './composers/open'
import type { Composer, Outcome } from './composers/run'
import { type Editors, loadEditors } from './editors/load'
import { feedCards, newOwnCard } from './feed/feed'
import { type Options, readOptions, saveDraft } from './options'
import { drawPage } from './page'
import { ownPosts, publish } from './posts'
import { showToast, type Toast } from './toasts'
import { installDefaultPolicy } from './trusted'
import { decoyTouches, syntheticEvents, watchForSyntheticEvents } from './watch'
import { WORDS, type Words } from './words'
import './page.css'

const COMPOSE = '/sharing/compose'
const FEED = '/feed/'
const WAITING_TOAST = 'practice-toast'

/** Where the address must be left for another one before anything is drawn; null when it is fine. */
function redirect(options: Options): string | null {
  const address = new URL(location.href)
  const wantsComposer = address.searchParams.get('shareActive') === 'true'
  const given = address.searchParams.get('text')
  if (wantsComposer && given && options.prefill === 'keep') saveDraft(given)
  if (options.generation === 'sdui') return wantsComposer ? COMPOSE : address.pathname === '/' ? FEED : null
  if (address.pathname === COMPOSE) return `${FEED}?shareActive=true`
  return address.pathname === '/' ? FEED : null
}

function idInAddress(): string | null {
  if (location.pathname === FEED || location.pathname === COMPOSE) return null
  return /urn(?::|%3A)li(?::|%3A)\w+(?::|%3A)(\d+)/i.exec(location.href)?.[1] ?? ''
}

function start(options: Options, words: Words, editors: Editors): void {
  const sdui = options.generation === 'sdui'
  let composers: readonly Composer[] = []

  const announce = (toast: Toast) => {
    if (options.toast === 'none') return
    if (sdui && options.navigate === 'full') sessionStorage.setItem(WAITING_TOAST, JSON.stringify(toast))
    else void showToast(toast, options.generation, words)
  }

  const leave = () => {
    if (location.pathname !== COMPOSE) history.replaceState(null, '', FEED)
    else if (options.navigate === 'full') location.assign(FEED)
    else history.pushState(null, '', FEED)
  }

  const done = (outcome: Outcome) => {
    composers = composers.filter((composer) => composer.shell.root.isConnected)
    if (outcome.kind === 'closed') return leave()
    saveDraft('')
    if (outcome.kind === 'posted') {
      const post = publish(outcome.text, Date.now())
      page.feed.prepend(newOwnCard(post, options, words))
      const href = `https://www.linkedin.com/feed/update/urn:li:share:${post.share}/`
      announce({ message: words.posted, link: { href, label: words.viewPost } })
    } else {
      const href = 'https://www.linkedin.com/share/management'
      announce({ message: words.scheduled, link: { href, label: words.viewScheduled } })
    }
    leave()
  }

  const compose = async () => {
    if (composers.length > 0) return
    composers = await openComposers(options, words, page.layer, editors.composer, done)
  }

  const page = drawPage(options, words, () => {
    if (sdui) location.assign(COMPOSE)
    else void compose()
  })
  page.feed.append(...feedCards(options, words, editors.comment, Date.now(), idInAddress()))

  window.practice = {
    generation: options.generation,
    model: () => composers[0]?.model() ?? '',
    composers: () => composers.length,
    posts: ownPosts,
    touched: decoyTouches,
    synthetic: syntheticEvents,
  }

  window.addEventListener('popstate', () => location.reload())
  const waiting = sessionStorage.getItem(WAITING_TOAST)
  sessionStorage.removeItem(WAITING_TOAST)
  if (waiting) void showToast(JSON.parse(waiting), options.generation, words)
  if (location.pathname === COMPOSE || new URLSearchParams(location.search).get('shareActive') === 'true')
    void compose()
}

installDefaultPolicy()
watchForSyntheticEvents()
const options = readOptions()
const elsewhere = redirect(options)
if (elsewhere === null) start(options, WORDS[options.ui], await loadEditors(options))
else location.replace(elsewhere)
