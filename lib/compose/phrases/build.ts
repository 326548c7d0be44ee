import type { Phrase } from '@/lib/hub/schema'
import { runInSlices, type Slices } from '@/lib/hub/search/slices'
import { createPhraseIndex, type PhraseIndex } from './index'

/** The index of a policy's phrases, built in slices so that no page waits for it. Throws the reason when `signal` aborts. */
export async function buildPhraseIndex(
  phrases: readonly Phrase[],
  slices: Slices,
  signal?: AbortSignal,
): Promise<PhraseIndex> {
  const index = createPhraseIndex()
  await runInSlices(adding(index, phrases), slices, signal)
  return index
}

function* adding(index: PhraseIndex, phrases: readonly Phrase[]): Generator<undefined> {
  for (const [number, phrase] of phrases.entries()) {
    index.add(number, phrase)
    yield
  }
}
