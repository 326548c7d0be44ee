import { h, linesWithBreaks, onClick } from '../dom'
import type { MountEditor } from '../editors/editor'
import { face, icon } from '../icons'
import type { Options } from '../options'
import css from '../page.module.css'
import { commentToolsKey } from '../posts'
import type { Words } from '../words'
import { commentBox } from './decoys'

/** What a card shows, own or another's. */
export interface Card {
  readonly name: string
  readonly hue: number
  readonly headline: string
  readonly age: string
  readonly text: string
  readonly activity: string
  readonly own: boolean
  readonly reactions: number
  readonly comments: readonly { readonly name: string; readonly hue: number; readonly text: string }[]
  /** The editor of its box for comments, where that is open. */
  readonly commentEditor: MountEditor | undefined
}

const FEED_TOKEN = 'practice_tokenFeedType_MAIN_FEED_RELEVANCE'
const FOLD_CHARACTERS = 210
const FOLD_LINES = 4

function isLong(text: string): boolean {
  return text.length > FOLD_CHARACTERS || text.split('\n').length > FOLD_LINES
}

function slug(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '-')
}

function actions(words: Words): HTMLElement {
  const action = (label: string, id: string) =>
    h('button', { type: 'button', class: css.action, 'aria-label': label }, icon(id), h('span', {}, label))
  return h(
    'div',
    { class: css.actions },
    action(words.like, 'like-small'),
    action(words.comment, 'comment-small'),
    action(words.repost, 'repost-small'),
  )
}

function commentList(card: Card): HTMLElement[] {
  return card.comments.map((comment) =>
    h(
      'div',
      { class: css.commentLine },
      h('img', { src: face(comment.name, comment.hue), alt: '', class: css.commentFace }),
      h('p', { class: css.commentText, dir: 'auto' }, h('strong', {}, comment.name), ' ', comment.text),
    ),
  )
}

function unfold(box: HTMLElement, words: Words): HTMLElement {
  const button = h(
    'button',
    { type: 'button', 'data-testid': 'expandable-text-button', class: css.more },
    h('span', {}, '…'),
    h('span', {}, words.more),
  )
  return onClick(button, () => {
    box.classList.add(css.unfolded ?? '')
    button.remove()
  })
}

/** A card of the SDUI feed (own posts as captured 2026-10; others without the analytics link). */
export function sduiCard(card: Card, options: Options, words: Words): HTMLElement {
  const box = h(
    'span',
    { 'data-testid': 'expandable-text-box', class: css.text, dir: 'auto' },
    ...linesWithBreaks(card.text),
  )
  if (isLong(card.text)) box.append(unfold(box, words))
  const key = `${commentToolsKey(card.activity)}-replaceableCommentTools${FEED_TOKEN}`
  const byline = card.own ? `${card.name} • ${words.you}` : card.name
  return h(
    'div',
    {
      role: 'listitem',
      componentkey: `expanded${FEED_TOKEN}`,
      'data-sdui-anchor-id': `feed-${card.activity}`,
      class: css.card,
    },
    h(
      'button',
      { type: 'button', 'aria-label': `${words.menu} ${card.name}`, class: css.menu },
      icon('overflow-web-ios-small'),
    ),
    h(
      'div',
      { class: css.head },
      h('img', { src: face(card.name, card.hue), alt: '', class: css.face }),
      h(
        'div',
        {},
        h(
          'a',
          { href: `https://www.linkedin.com/in/${slug(card.name)}/`, class: css.plainLink },
          h(
            'div',
            { 'aria-label': byline, class: css.byline },
            h('p', { class: css.name }, card.name),
            card.own ? h('p', { class: css.quiet }, `• ${words.you}`) : null,
          ),
        ),
        h('p', { class: css.quiet }, card.headline),
        h('p', { class: css.quiet }, `${card.age} • `, icon('globe-americas-small')),
      ),
    ),
    h('p', { 'data-sdui-anchor-id': `commentary-${card.activity}`, class: css.commentary }, box),
    card.own
      ? h(
          'div',
          { 'aria-label': words.viewAnalytics, class: css.analytics },
          h(
            'a',
            { href: `https://www.linkedin.com/analytics/post-summary/urn:li:activity:${card.activity}/` },
            h('p', {}, `12 ${words.impressions}`),
            h('p', {}, words.viewAnalytics),
          ),
        )
      : null,
    card.reactions === 0 ? null : h('p', { class: css.reactions }, icon('like-small'), `${card.reactions}`),
    actions(words),
    h(
      'div',
      { id: key, componentkey: key },
      ...(card.commentEditor ? [commentBox(card.activity, card.commentEditor, options, words)] : []),
      ...commentList(card),
    ),
  )
}

/** A card of the classic feed, named by its `data-urn` (seen 2026-09-07). */
export function articleCard(card: Card, options: Options, words: Words): HTMLElement {
  return h(
    'div',
    {
      role: 'article',
      class: `feed-shared-update-v2 ${css.card ?? ''}`,
      'data-urn': `urn:li:activity:${card.activity}`,
      'data-view-name': 'feed-full-update',
    },
    h(
      'button',
      { type: 'button', 'aria-label': `${words.menu} ${card.name}`, class: css.menu },
      icon('overflow-web-ios-small'),
    ),
    h(
      'div',
      { class: `update-components-actor ${css.head ?? ''}` },
      h('img', { src: face(card.name, card.hue), alt: '', class: css.face }),
      h(
        'div',
        {},
        h(
          'a',
          {
            class: `update-components-actor__meta-link ${css.plainLink ?? ''}`,
            href: `https://www.linkedin.com/in/${slug(card.name)}`,
          },
          h('span', { class: `update-components-actor__title ${css.name ?? ''}` }, card.name),
          card.own ? h('span', { class: css.quietInline }, ` • ${words.you}`) : null,
        ),
        h('p', { class: css.quiet }, card.headline),
        h('p', { class: css.quiet }, `${card.age} • `, icon('globe-americas-small')),
      ),
    ),
    h(
      'div',
      { class: `update-components-text ${css.commentary ?? ''}`, dir: 'auto' },
      h('span', { class: 'break-words' }, ...linesWithBreaks(card.text)),
    ),
    card.reactions === 0 ? null : h('p', { class: css.reactions }, icon('like-small'), `${card.reactions}`),
    actions(words),
    ...(card.commentEditor ? [commentBox(card.activity, card.commentEditor, options, words)] : []),
    ...commentList(card),
  )
}
