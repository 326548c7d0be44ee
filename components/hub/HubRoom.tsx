import { usePanel } from '@/components/frame/state'
import { ItemList } from './ItemList'
import { ItemPage } from './ItemPage'

/** The programme's items. An open item lies over the list, which keeps its place beneath. */
export default function HubRoom() {
  const item = usePanel((state) => state.item)
  return (
    <>
      <div className="h-full" inert={item !== null}>
        <ItemList />
      </div>
      {item !== null && (
        <div className="absolute inset-0 bg-paper">
          <ItemPage key={item} itemKey={item} />
        </div>
      )}
    </>
  )
}
