import { useEffect, useMemo, useRef } from 'react'
import { create } from 'zustand'
import type { Offered } from '@/components/snippets/useSnippets'
import type { HubRow, ItemRow } from '@/lib/hub/rows'
import { uniqueHashtags } from '@/lib/parse/hashtags'

/** What can be done to the open draft from elsewhere in the panel. */
export type Desk = {
  /** Hashtags near at hand, the nearest first, and the snippets. */
  tags: readonly string[]
  snippets: readonly Offered[]
  text: () => string
  toggleTag: (tag: string) => void
  putSnippet: (text: string) => void
}

type Open = { desk: Desk | undefined; handOver: (() => void) | undefined }

export const useDesk = create<Open>(() => ({ desk: undefined, handOver: undefined }))

/** Offers the open draft to the command menu for as long as it is open. */
export function useOfferedDesk(desk: Desk | undefined): void {
  const latest = useRef(desk)
  latest.current = desk
  const open = desk !== undefined
  const { tags, snippets } = desk ?? {}
  useEffect(() => {
    if (!open || !tags || !snippets) return
    useDesk.setState({
      desk: {
        tags,
        snippets,
        text: () => latest.current?.text() ?? '',
        toggleTag: (tag) => latest.current?.toggleTag(tag),
        putSnippet: (text) => latest.current?.putSnippet(text),
      },
    })
    return () => useDesk.setState({ desk: undefined })
  }, [open, tags, snippets])
}

/** Offers the hand-over likewise; undefined while there is nothing to hand over. */
export function useOfferedHandOver(handOver: (() => void) | undefined): void {
  const latest = useRef(handOver)
  latest.current = handOver
  const open = handOver !== undefined
  useEffect(() => {
    if (!open) return
    useDesk.setState({ handOver: () => latest.current?.() })
    return () => useDesk.setState({ handOver: undefined })
  }, [open])
}

/** The hashtags that a draft is near: its challenge's, its item's, the programme's; the same list until one of these changes. */
export function useNearTags(
  hub: HubRow | undefined,
  item: ItemRow | undefined,
  challenge: string | undefined,
): readonly string[] {
  return useMemo(
    () =>
      uniqueHashtags([
        ...(challenge === undefined ? [] : [challenge]),
        ...(item?.hashtags ?? []),
        ...(hub?.programme.hashtags ?? []),
      ]),
    [hub, item, challenge],
  )
}
