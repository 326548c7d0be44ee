import { setPanel, usePanel } from '@/components/frame/state'
import { DraftList } from './DraftList'
import { Editor } from './Editor'

/** The room for writing: the open draft, or the list of drafts. */
export default function WriteRoom() {
  const draft = usePanel((state) => state.draft)
  if (draft === null) return <DraftList />
  return <Editor key={draft} id={draft} onClose={() => setPanel({ draft: null })} />
}
