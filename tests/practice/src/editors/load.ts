import type { Options } from '../options'
import type { MountEditor } from './editor'
import { mountPlain } from './plain'
import { mountQuill } from './quill'

/** The editors of a page: the composer's, and the one in the boxes for comments. */
export interface Editors {
  readonly composer: MountEditor
  readonly comment: MountEditor
}

async function quill(version: '1' | '2'): Promise<MountEditor> {
  if (version === '1') return mountQuill('1', (await import('quill1/dist/quill.core.js')).default)
  return mountQuill('2', (await import('quill/core')).default)
}

async function tiptap(): Promise<MountEditor> {
  return (await import('./tiptap')).mountTiptap
}

/** Loads the editors that a page with these options has, and no other: they are most of its weight. */
export async function loadEditors(options: Options): Promise<Editors> {
  const comment = await (options.generation === 'classic' ? quill(options.quill) : tiptap())
  if (options.break === 'structure') return { comment, composer: mountPlain }
  return { comment, composer: options.generation === 'interop' ? await quill(options.quill) : comment }
}
