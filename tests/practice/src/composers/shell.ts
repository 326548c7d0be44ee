export type Answer = 'discard' | 'draft' | 'stay'

/** The frame of a composer: everything but the editor and what happens. */
export interface Shell {
  readonly root: HTMLElement
  /** Where the editor is to be mounted. */
  readonly host: HTMLElement
  readonly primary: HTMLButtonElement
  readonly scheduler: HTMLElement
  show(): void
  setPrimary(label: string, enabled: boolean): void
  /** When the post will go out, or null for at once. */
  setTime(text: string | null): void
  fail(text: string): void
  /** Called when the person presses X or Escape or the backdrop. */
  onDismiss(listener: () => void): void
  ask(): Promise<Answer>
  remove(): void
}
