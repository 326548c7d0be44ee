/** What the File System Access API (Chrome 86) has and TypeScript's types of the DOM (5.9) have not. */
type Picker = (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>
type AskAccess = (asked: { mode: 'readwrite' }) => Promise<PermissionState>
type WithAccess = { queryPermission?: AskAccess; requestPermission?: AskAccess }

const BOTH = { mode: 'readwrite' } as const

/** Whether the browser lets one pick a folder to write into. */
export function canPickFolders(): boolean {
  return picker() !== undefined
}

function picker(): Picker | undefined {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Picker }
  return showDirectoryPicker
}

/**
 * Has the ambassador pick a folder to read and write; undefined where they rather did not. The picker begins where
 * it ended when it was last shown for this `purpose`. Only in a click. Rejects with the browser's error.
 */
export async function pickFolder(purpose: string): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.({ ...BOTH, id: purpose })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}

/** Whether a folder may be read and written now. One that knows no such question (the browser's own) always may. */
export async function folderAccess(folder: FileSystemDirectoryHandle): Promise<PermissionState> {
  const { queryPermission } = folder as WithAccess
  return queryPermission ? queryPermission.call(folder, BOTH) : 'granted'
}

/** Asks for a folder once more. Only in a click; rejects with the browser's error. */
export async function askFolderAccess(folder: FileSystemDirectoryHandle): Promise<PermissionState> {
  const { requestPermission } = folder as WithAccess
  return requestPermission ? requestPermission.call(folder, BOTH) : 'granted'
}
