import { lazy, Suspense, useEffect, useRef } from 'react'
import { usePanel } from '@/components/frame/state'
import { useSettled } from '@/components/frame/useSettled'
import { ItemList } from './ItemList'

const loadItemPage = () => import('./ItemPage')
const ItemPage = lazy(loadItemPage)

/** The programme's items. An open item lies over the list, which keeps its place beneath. */
export default function HubRoom() {
  const item = usePanel((state) => state.item)
  const page = useRef<HTMLDivElement>(null)
  const before = useRef(item)
  const settled = useSettled()
  useEffect(() => {
    // Before it is asked for, so that an item opens at once.
    if (settled) void loadItemPage()
  }, [settled])
  // The focus goes with the ambassador: into the item, and back to its card.
  useEffect(() => {
    const left = before.current
    before.current = item
    if (left === item) return
    const card = left && document.querySelector<HTMLElement>(`[data-item="${CSS.escape(left)}"]`)
    const target = item === null ? card : page.current
    if (target) target.focus({ preventScroll: true })
  }, [item])
  return (
    <>
      <div className="h-full" inert={item !== null}>
        <ItemList />
      </div>
      {item !== null && (
        <div ref={page} tabIndex={-1} className="absolute inset-0 bg-paper outline-none">
          <Suspense>
            <ItemPage key={item} itemKey={item} />
          </Suspense>
        </div>
      )}
    </>
  )
}
