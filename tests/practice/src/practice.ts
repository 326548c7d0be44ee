import type { Generation } from './options'
import type { Post } from './posts'

/** What the page tells its tests. */
export interface Practice {
  readonly generation: Generation
  /** The open composer's text in the editor's own model, lines joined by `\n`; '' without a composer. */
  model(): string
  /** How many composers are open. */
  composers(): number
  /** Own posts, newest first. */
  posts(): readonly Post[]
  /** Input, focus, click and mutation events that comment boxes, the messaging box and hidden editors have seen. */
  touched(): number
  /** Clicks, keys and pastes made up by a script anywhere on the page. */
  synthetic(): number
}

declare global {
  interface Window {
    practice: Practice
  }
}
