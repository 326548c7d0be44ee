import { useEffect, useState } from 'react'
import { FOLDER_KEY, type FolderState, loadFolderState, readFolderState } from '@/lib/backup/folder/state'
import { canPickFolders } from '@/lib/browser/folders'
import { watchLocal } from '@/lib/browser/storage'
import { inTab } from '@/lib/browser/tabs'

/** `inTab`: whether the page stands in a tab, where the browser can ask. `state`: null where no folder is used. */
type Folder = { inTab: boolean; state: FolderState | null }

/** The folder for backups as it stands; undefined until that is known, and where the browser knows no such thing. */
export function useFolder(): Folder | undefined {
  const [state, setState] = useState<FolderState | null>()
  const [tab, setTab] = useState<boolean>()
  useEffect(() => {
    if (!canPickFolders()) return
    void inTab().then(setTab)
    void loadFolderState().then((known) => setState(known ?? null))
    return watchLocal(FOLDER_KEY, (stored) => setState(readFolderState(stored) ?? null))
  }, [])
  return state === undefined || tab === undefined ? undefined : { inTab: tab, state }
}
