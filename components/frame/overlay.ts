import { create } from 'zustand'

/** What lies over the whole panel: the command menu, or the list of shortcuts. Nothing that survives closing. */
type Overlay = { over: 'commands' | 'shortcuts' | undefined }

export const useOverlay = create<Overlay>(() => ({ over: undefined }))

export function openOver(over: NonNullable<Overlay['over']>): void {
  useOverlay.setState({ over })
}

export function closeOver(): void {
  useOverlay.setState({ over: undefined })
}
