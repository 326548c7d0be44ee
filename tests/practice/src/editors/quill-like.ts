export interface NativePoint {
  readonly node: Node
  readonly offset: number
}

export interface NormalizedRange {
  readonly start: NativePoint
  readonly end: NativePoint
  readonly native: {
    readonly startContainer: Node
    readonly startOffset: number
    readonly endContainer: Node
    readonly endOffset: number
  }
}

/** The inner parts of Quill's selection that 1.3.7 and 2.0.3 have in common. */
export interface QuillSelection {
  hasFocus(): boolean
  getNativeRange(): NormalizedRange | null
  normalizeNative(range: Range): NormalizedRange | null
  setNativeRange(
    startNode: Node | null,
    startOffset?: number,
    endNode?: Node | null,
    endOffset?: number,
    force?: boolean,
  ): void
}

/** What this page uses of Quill, the same in 1.3.7 and 2.0.3. */
export interface QuillLike {
  readonly root: HTMLElement
  readonly selection: QuillSelection
  readonly emitter: { handleDOM(event: Event): void }
  getText(): string
  setText(text: string, source: 'api' | 'silent' | 'user'): unknown
  setSelection(index: number, length: number, source: 'api' | 'silent' | 'user'): unknown
  on(event: 'text-change', listener: () => void): unknown
}
