import { create } from 'zustand'

export type Toast = {
  id: number
  text: string
  action?: { label: string; run: () => void | Promise<void> }
}

type Store = { toasts: Toast[]; next: number }

export const useToasts = create<Store>(() => ({ toasts: [], next: 1 }))

/** Says something in passing, with an optional way back ("Undo"). The newest three stay in view. */
export function toast(text: string, action?: Toast['action']): void {
  useToasts.setState(({ toasts, next }) => ({
    toasts: [...toasts, { id: next, text, ...(action && { action }) }].slice(-3),
    next: next + 1,
  }))
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((one) => one.id !== id) }))
}
