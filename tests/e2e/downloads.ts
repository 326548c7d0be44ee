import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Bench } from './harness'

/** Presses, and gives the file that the browser then saves. */
export async function savedBy(
  { herald }: Bench,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer; text: string }> {
  const folder = await mkdtemp(join(herald.profile, 'saved-'))
  const session = await herald.whole.newBrowserCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await press()
  const saved = async () => (await readdir(folder)).filter((name) => !name.endsWith('.crdownload'))
  await expect.poll(saved, { timeout: 15_000 }).toHaveLength(1)
  const [name = ''] = await saved()
  const bytes = await readFile(join(folder, name))
  return { name, bytes, text: bytes.toString('utf8') }
}
