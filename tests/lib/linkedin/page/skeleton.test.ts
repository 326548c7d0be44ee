// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SKELETON_LIMIT, type SkeletonNode, takeSkeleton, technical } from '@/lib/linkedin/page/skeleton'
import { layOut, showPage } from './skeleton-page'

beforeEach(() => layOut())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const SECRETS = /Maja|Primer|maja|Jan|Vzor|7370|Anyone|Post to|CgsI|modal__header/

function all(nodes: SkeletonNode[]): SkeletonNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children ?? []), ...all(node.shadow ?? [])])
}

describe('takeSkeleton', () => {
  it.each([
    ['composer-sdui-2026-10', '/sharing/compose', 'compose', 'one'],
    ['composer-interop-2026-06', '/feed/', 'feed', 'one'],
    ['composer-classic-2025', '/feed/', 'feed', 'one'],
    ['feed-2026-10', '/in/maja-primer/', 'profile', 'none'],
  ])('describes %s without a word of anybody', (page, path, kind, composer) => {
    showPage(page, path)
    const skeleton = takeSkeleton()
    expect(skeleton).toMatchObject({ version: 1, page: kind, composer, cut: false })
    expect(JSON.stringify(skeleton)).not.toMatch(SECRETS)
  })

  it('keeps what tells how the composer is found', () => {
    showPage('composer-sdui-2026-10', '/sharing/compose')
    expect(all(takeSkeleton().trees).map(({ attributes }) => attributes)).toEqual(
      expect.arrayContaining([
        { 'data-testid': 'dialog', open: '' },
        { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
        expect.objectContaining({
          componentkey: 'ShareBox_textEditor',
          contenteditable: 'true',
          role: 'textbox',
          class: 'tiptap ProseMirror',
        }),
        { icon: 'clock-medium' },
        { componentkey: 'commentBox-*' },
      ]),
    )
  })

  it('sees into shadow roots', () => {
    showPage('composer-interop-2026-06')
    const classes = all(takeSkeleton().trees).map(({ attributes }) => attributes?.class)
    expect(classes).toContain('ql-editor ql-blank')
  })

  it('stays small on a huge page, and says that it was cut', () => {
    const dialog =
      '<div role="dialog"><button type="button" data-testid="share-box"><span></span></button></div>'
    document.body.innerHTML = dialog.repeat(600)
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog">'.repeat(60))
    const skeleton = takeSkeleton()
    expect(skeleton.cut).toBe(true)
    expect(JSON.stringify(skeleton).length).toBeLessThanOrEqual(SKELETON_LIMIT)
  })
})

describe('technical', () => {
  it.each([
    ['ShareBox_textEditor', 'ShareBox_textEditor'],
    ['ui-core-tiptap-text-editor-wrapper', 'ui-core-tiptap-text-editor-wrapper'],
    ['commentBox-a8F3', 'commentBox-*'],
    ['com.linkedin.sdui.profile.card.refACoAAB1xyzTopcard', 'com.linkedin.sdui.profile.card.ref*'],
    ['profileCardsAboveActivityTopcardOnlymaja-primer', 'profileCards*'],
    ['CgsIgICIqvf8v8fMAQ-replaceableCommentToolsx', '*-replaceableComment*'],
    ['urn:li:activity:7370000000000000000', '*'],
    ['', ''],
  ])('turns %j into %j', (value, wanted) => {
    expect(technical(value)).toBe(wanted)
  })

  it('lets no name, number or token through', () => {
    const secret = fc.oneof(
      fc.constantFrom('Maja', 'primer', 'Żółć', 'ACoAAB1xyz', 'נועה', 'O’Brien', 'ada@example.com'),
      fc.stringMatching(/^\d{3,20}$/),
      fc.stringMatching(/^[A-Z][a-z]{2}\d[A-Za-z0-9]{6,20}$/),
    )
    const part = fc.oneof(secret, fc.constantFrom('ShareBox', 'card', 'text', 'Editor'))
    fc.assert(
      fc.property(
        secret,
        fc.array(part),
        fc.constantFrom('-', '_', '.', ':', '/', ' ', '%'),
        (hidden, parts, between) => {
          const shown = technical([...parts, hidden, ...parts].join(between))
          expect(shown).not.toContain(hidden)
          expect(shown).not.toMatch(/\d{2}|[^\x20-\x7e]/)
        },
      ),
    )
  })
})
