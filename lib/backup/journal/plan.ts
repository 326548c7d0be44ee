import { asChanges, type Contents } from './contents'
import { blockKey, blockKeys, type Change, encodeBlock, encodeHead, HEAD_KEY, type Head } from './format'

/** One write to storage; each happens whole or not at all, and the next begins when it has happened. */
export type Step = { set: Record<string, string> } | { remove: string[] }

/** The last change that the journal will hold, and the stamp on it. */
type Last = { seq: number; stamp: string }

/** Blocks are about this many characters: few enough to read quickly, small enough to write without a pause. */
const PIECE = 128 * 1024

/** Below this many characters since the last compaction there is none. */
const TAIL = 512 * 1024

/** What one write to storage sets to append changes, and the head as it will be. */
export function planAppend(
  head: Head,
  changes: readonly Change[],
  { seq, stamp }: Last,
): { set: Record<string, string>; head: Head } {
  const key = blockKey(head.epoch, head.blocks + 1)
  const block = encodeBlock(key, changes)
  const next: Head = { ...head, blocks: head.blocks + 1, size: head.size + block.length, seq, stamp }
  return { set: { [key]: block, [HEAD_KEY]: encodeHead(next) }, head: next }
}

/** Whether more was appended than compacted before, so that what compaction costs is in proportion. */
export function needsCompaction({ size, baseSize }: Head): boolean {
  return size - baseSize > TAIL + baseSize
}

/**
 * The steps that write contents as a new epoch. All blocks of it are there before one step makes it the journal's,
 * and the old ones go after that: between any two steps exactly one whole journal is readable. `before` is the
 * head of the journal that is replaced, or the epoch whose blocks must stay, where there is none to replace.
 */
export function* planEpoch(
  before: Head | { epoch: number },
  contents: Contents,
  { seq, stamp }: Last,
): Generator<Step, Head> {
  const epoch = before.epoch + 1
  const old = 'blocks' in before ? before : undefined
  const encoded = [...asChanges(contents, PIECE)].map((changes, at) => {
    const key = blockKey(epoch, at + 1)
    return [key, encodeBlock(key, changes)] as const
  })
  if (old) {
    if (old.waste) yield { remove: blockKeys(old.waste.epoch, old.waste.blocks) }
    yield headStep({ ...old, waste: { epoch, blocks: encoded.length } })
  }
  for (const [key, block] of encoded) yield { set: { [key]: block } }
  const size = encoded.reduce((sum, [, block]) => sum + block.length, 0)
  const blocks = encoded.length
  const head: Head = { format: 1, epoch, blocks, size, baseBlocks: blocks, baseSize: size, seq, stamp }
  if (!old) {
    yield headStep(head)
    return head
  }
  yield headStep({ ...head, waste: { epoch: old.epoch, blocks: old.blocks } })
  for (const key of blockKeys(old.epoch, old.blocks)) yield { remove: [key] }
  yield headStep(head)
  return head
}

function headStep(head: Head): Step {
  return { set: { [HEAD_KEY]: encodeHead(head) } }
}
