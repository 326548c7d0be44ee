import { useEffect, useRef } from 'react'
import { create } from 'zustand'

/** How a draft is begun from the item that is open in the Hub; undefined while none is. */
export const useOpenItem = create<{ write: (() => void) | undefined }>(() => ({ write: undefined }))

/** Offers writing from the open item to the command menu for as long as it is open. */
export function useOfferedItem(write: () => void): void {
  const latest = useRef(write)
  latest.current = write
  useEffect(() => {
    useOpenItem.setState({ write: () => latest.current() })
    return () => useOpenItem.setState({ write: undefined })
  }, [])
}
