import { h } from '../dom'
import type { MountEditor } from '../editors/editor'
import type { Options } from '../options'
import css from '../page.module.css'
import { mintId, ownPosts, type Post } from '../posts'
import type { Words } from '../words'
import { articleCard, type Card, sduiCard } from './cards'
import { OTHER_POSTS } from './others'

const MINUTE = 60_000
const BOXES_OPEN = 2

const drawer = (options: Options) => (options.generation === 'sdui' ? sduiCard : articleCard)

function ownCard(post: Post, now: number): Card {
  const minutes = Math.max(1, Math.round((now - post.at) / MINUTE))
  return {
    name: 'Ada Example',
    hue: 190,
    headline: 'Programme ambassador in training',
    age: minutes < 60 ? `${minutes}m` : `${Math.round(minutes / 60)}h`,
    text: post.text,
    activity: post.activity,
    own: true,
    reactions: 0,
    comments: [],
    commentEditor: undefined,
  }
}

/** The card of a post that has just been published. */
export function newOwnCard(post: Post, options: Options, words: Words): HTMLElement {
  return drawer(options)(ownCard(post, post.at), options, words)
}

/** Own posts first, newest on top, then those by others. `only` keeps the one post with that id, if it is an own one. */
export function feedCards(
  options: Options,
  words: Words,
  editor: MountEditor,
  now: number,
  only: string | null,
): HTMLElement[] {
  const draw = drawer(options)
  const own = ownPosts()
    .filter((post) => only === null || post.activity === only || post.share === only)
    .map((post) => draw(ownCard(post, now), options, words))
  if (only !== null)
    return own.length > 0
      ? own
      : [h('p', { class: css.empty }, 'This page is not part of the practice site.')]
  const others = OTHER_POSTS.map((post, index) =>
    draw(
      {
        ...post,
        activity: mintId(now - post.ageMs, index),
        own: false,
        commentEditor: index < BOXES_OPEN ? editor : undefined,
      },
      options,
      words,
    ),
  )
  return [...own, ...others]
}
