/** The composer generations that LinkedIn serves side by side (selectors.ts dates them). */
export type Generation = 'sdui' | 'interop' | 'classic' | 'labelled'

/** What the page shows of a composer at this moment. `text` is what it holds, lines joined by `\n`. */
export type ComposerReport =
  | { state: 'one'; generation: Generation; text: string; scheduled: boolean }
  /** No composer, more than one, or a dialog with an editor that no known structure explains. */
  | { state: 'none' | 'several' | 'unrecognised' }

/** `fill` refuses a composer that holds text; `append` adds after a blank line; `replace` takes its place. */
export type InsertMode = 'fill' | 'append' | 'replace'

export type InsertOutcome =
  | { result: 'inserted'; generation: Generation; postEnabled: boolean; focused: boolean }
  | {
      result: 'not-inserted'
      /** differs: read-back was not the text · changed: the editor was replaced or closed meanwhile · refused: the editor took nothing, or the text is longer than Herald tries. */
      reason: 'none' | 'several' | 'unrecognised' | 'not-empty' | 'differs' | 'changed' | 'refused'
      /** Whether the composer holds again what it held before (true too where nothing was touched). */
      restored: boolean
    }

/** What the page tells of a post being published. `at` is Unix ms by the page's clock. */
export type PageEvent =
  /** A trusted click on the primary button. `text` is what the composer held then. */
  | { event: 'post-pressed'; text: string; scheduled: boolean; at: number }
  /** After a press: the composer went away, or a discard question closed it. */
  | { event: 'composer-gone'; how: 'closed' | 'discarded'; at: number }
  /** After a press: an error stands in the composer. */
  | { event: 'composer-error'; at: number }
  /** A status element, new since the press, that links a post. */
  | { event: 'toast'; url: string; at: number }
  /** A card proved to be the ambassador's own, new since the press, with its URN. */
  | { event: 'own-post'; urn: string; text: string; at: number }
