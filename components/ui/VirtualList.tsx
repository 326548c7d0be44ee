import {
  type CSSProperties,
  createContext,
  type ReactNode,
  type Ref,
  type RefObject,
  useContext,
  useEffect,
  useState,
} from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'

export type VirtualListHandle = VirtualizerHandle

const Size = createContext(0)
const NO_STYLE: CSSProperties = {}

type ItemProps = { index: number; style: CSSProperties; children: ReactNode; ref?: Ref<HTMLLIElement> }

/** Only the rows in view are in the page, so each says which of how many it is. */
function Item({ index, style, children, ref }: ItemProps) {
  const size = useContext(Size)
  return (
    <li ref={ref} style={style} aria-setsize={size} aria-posinset={index + 1}>
      {children}
    </li>
  )
}

type Props<Row> = {
  rows: readonly Row[]
  label: string
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>
  /** Pixels of other content above the list in the scroller. */
  startMargin: number
  /** A usual row's height in pixels, until rows are measured. */
  rowHeight: number
  /** So many rows are there in the first frame, before the browser has said how many are in view. */
  atOnce?: number
  /** Finds and scrolls to rows. */
  handle?: Ref<VirtualListHandle>
  children: (row: Row, index: number) => ReactNode
}

/** A long list that scrolls smoothly: rows far out of view are not in the page. */
export function VirtualList<Row>(props: Props<Row>) {
  const { rows, label, scroller, startMargin, rowHeight, atOnce = 0, handle, children } = props
  const [framed, setFramed] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setFramed(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <section aria-label={label}>
      <Size value={rows.length}>
        {framed || atOnce === 0 ? (
          <Virtualizer
            {...(handle && { ref: handle })}
            as="ul"
            item={Item}
            data={rows}
            scrollRef={scroller}
            startMargin={startMargin}
            itemSize={rowHeight}
          >
            {(row, index) => <>{children(row, index)}</>}
          </Virtualizer>
        ) : (
          <ul>
            {rows.slice(0, atOnce).map((row, index) => (
              // The rows of one frame change neither their number nor their order.
              <Item key={index} index={index} style={NO_STYLE}>
                {children(row, index)}
              </Item>
            ))}
          </ul>
        )}
      </Size>
    </section>
  )
}
