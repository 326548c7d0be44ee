import { afterEach, expect, it, vi } from 'vitest'
import { askFolderAccess, canPickFolders, folderAccess, pickFolder } from '@/lib/browser/folders'

afterEach(() => vi.unstubAllGlobals())

const folder = (more: object = {}) => more as FileSystemDirectoryHandle

it('a browser without the picker lets nothing be picked', async () => {
  expect(canPickFolders()).toBe(false)
  expect(await pickFolder('backup')).toBeUndefined()
})

it('asks for a folder to read and write; who picks none gets none', async () => {
  const picked = folder()
  const picker = vi.fn(async (_: object) => picked)
  vi.stubGlobal('showDirectoryPicker', picker)
  expect(canPickFolders()).toBe(true)
  expect(await pickFolder('backup')).toBe(picked)
  expect(picker).toHaveBeenCalledExactlyOnceWith({ mode: 'readwrite', id: 'backup' })
  picker.mockRejectedValueOnce(new DOMException('', 'AbortError'))
  expect(await pickFolder('backup')).toBeUndefined()
  picker.mockRejectedValueOnce(new DOMException('', 'SecurityError'))
  await expect(pickFolder('backup')).rejects.toMatchObject({ name: 'SecurityError' })
})

it('a folder that knows no permission may be used; of others the browser says', async () => {
  expect([await folderAccess(folder()), await askFolderAccess(folder())]).toEqual(['granted', 'granted'])
  const asked = vi.fn(async () => 'prompt')
  const guarded = folder({ queryPermission: asked, requestPermission: async () => 'denied' })
  expect([await folderAccess(guarded), await askFolderAccess(guarded)]).toEqual(['prompt', 'denied'])
  expect(asked).toHaveBeenCalledExactlyOnceWith({ mode: 'readwrite' })
})
