// Quill 1.3.7 ships no types; these are the parts used here.
declare module 'quill1/dist/quill.core.js' {
  import type { QuillLike } from './quill-like'

  interface Quill1Options {
    readonly formats: readonly string[]
    readonly placeholder: string
  }
  const Quill1: new (container: HTMLElement, options: Quill1Options) => QuillLike
  export default Quill1
}
