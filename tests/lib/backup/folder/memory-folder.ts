import type { Folder, FolderFile } from '@/lib/backup/folder/exchange'

type Kept = { bytes: Uint8Array<ArrayBuffer>; lastModified: number }
type Step = 'entries' | 'getFile' | 'createWritable' | 'write' | 'close'

/** A folder in memory that keeps files as a disk does: a file changes when its writing is closed, and not before. */
export class MemoryFolder implements Folder {
  readonly kind = 'directory'
  readonly name = 'Sync'
  readonly files = new Map<string, Kept>()
  /** How often a file's content was replaced. */
  writes = 0
  /** Called before each step, which waits for it; what it throws is the disk's answer. */
  before: (step: Step, name: string) => void | Promise<void> = () => {}
  /** What the disk makes of what it is given. */
  keeps = (bytes: Uint8Array<ArrayBuffer>) => bytes

  private clock = 1_000

  put(name: string, content: string | Uint8Array<ArrayBuffer>): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    this.files.set(name, { bytes, lastModified: this.clock++ })
  }

  async *entries(): AsyncGenerator<[string, { kind: string }]> {
    await this.before('entries', '')
    yield ['herald-folder.json', { kind: 'directory' }]
    for (const name of [...this.files.keys()]) yield [name, { kind: 'file' }]
  }

  async getFileHandle(name: string, options = { create: false }): Promise<FolderFile> {
    if (!this.files.has(name)) {
      if (!options.create) throw new DOMException('', 'NotFoundError')
      this.put(name, '')
    }
    return {
      getFile: async () => {
        await this.before('getFile', name)
        const { bytes, lastModified } = this.kept(name)
        return new File([bytes], name, { lastModified })
      },
      createWritable: async () => this.writable(name),
    }
  }

  private kept(name: string): Kept {
    const kept = this.files.get(name)
    if (!kept) throw new DOMException('', 'NotFoundError')
    return kept
  }

  private async writable(name: string) {
    await this.before('createWritable', name)
    let given = new Uint8Array()
    return {
      write: async (bytes: Uint8Array<ArrayBuffer>) => {
        await this.before('write', name)
        given = bytes
      },
      close: async () => {
        await this.before('close', name)
        this.put(name, this.keeps(given))
        this.writes++
      },
      abort: async () => {},
    }
  }
}
