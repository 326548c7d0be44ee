/** A text editor on the page, whatever library is behind it. */
export interface TextEditor {
  /** The contenteditable element. */
  readonly element: HTMLElement
  /** The library's own model as text, one line a paragraph. */
  text(): string
  write(text: string): void
  focus(): void
  destroy(): void
}

export interface EditorSettings {
  readonly attributes: Readonly<Record<string, string>>
  readonly placeholder: string
  /** An editor that takes back everything that is done to it. */
  readonly deaf: boolean
  readonly changed: () => void
}

/** Puts a fresh editor into an empty element. */
export type MountEditor = (host: HTMLElement, settings: EditorSettings) => TextEditor
