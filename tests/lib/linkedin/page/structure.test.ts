// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findComposer, isEnabled, isScheduled, primaryButton } from '@/lib/linkedin/page/structure'
import { layOut, showPage } from './skeleton-page'

beforeEach(() => layOut())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const PAGES = [
  ['composer-sdui-2026-10', 'sdui', 'Post'],
  ['composer-interop-2026-06', 'interop', 'Posten'],
  ['composer-classic-2025', 'classic', 'Post'],
] as const

function theOne() {
  const finding = findComposer()
  if (finding.state !== 'one') throw new Error(`expected one composer, found ${finding.state}`)
  return finding.composer
}

function query(selector: string): HTMLElement {
  const roots = [document, document.querySelector('#interop-outlet')?.shadowRoot]
  const found = roots.map((root) => root?.querySelector<HTMLElement>(selector)).find((element) => element)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

describe.each(PAGES)('%s', (page, generation, post) => {
  it('shows one composer with its primary button', () => {
    showPage(page)
    const composer = theOne()
    expect(composer.generation).toBe(generation)
    expect(composer.editor.getAttribute('aria-label')).not.toMatch(/comment/i)
    const button = primaryButton(composer)
    expect(button?.textContent).toBe(post)
    expect(isEnabled(button)).toBe(false)
    expect(isScheduled(composer)).toBe(false)
  })

  it('is none while hidden', () => {
    showPage(page)
    const { frame } = theOne()
    frame.setAttribute('hidden', '')
    expect(findComposer()).toEqual({ state: 'none' })
  })

  it('is several when there are two', () => {
    showPage(page)
    const { frame } = theOne()
    const twin = frame.cloneNode(true)
    frame.after(twin)
    expect(findComposer()).toEqual({ state: 'several' })
  })

  it('is found by its label when the names change, and unrecognised when that changes too', () => {
    showPage(page)
    const { editor } = theOne()
    editor.removeAttribute('componentkey')
    editor.className = '_x'
    expect(theOne()).toMatchObject({ generation: 'labelled', editor })
    expect(primaryButton(theOne())?.textContent).toBe(post)
    editor.setAttribute('aria-label', 'Escribe algo')
    expect(findComposer()).toEqual({ state: 'unrecognised' })
  })

  it.each(['componentkey=commentBox-1', 'class=comments-comment-box', 'class=msg-form'])(
    'is none inside %s',
    (attribute) => {
      showPage(page)
      const { frame } = theOne()
      const [name = '', value = ''] = attribute.split('=')
      const box = document.createElement('div')
      box.setAttribute(name, value)
      frame.replaceWith(box)
      box.append(frame)
      expect(findComposer()).toEqual({ state: 'none' })
    },
  )

  it.each([['Zaplanuj'], ['Lên lịch'], ['תזמן']])('schedules once its button says %s', (word) => {
    showPage(page)
    const composer = theOne()
    expect(isScheduled(composer)).toBe(false)
    const button = primaryButton(composer)
    if (button) button.textContent = word
    expect(isScheduled(composer)).toBe(true)
    if (button) button.textContent = post
    expect(isScheduled(composer)).toBe(false)
  })

  it('schedules where a clock stands beside a time from the first', () => {
    showPage(page)
    const composer = theOne()
    composer.frame.insertAdjacentHTML('beforeend', '<p><svg id="clock-medium"></svg>9:00</p>')
    expect(isScheduled(composer)).toBe(true)
  })
})

describe('the page of the newest composer', () => {
  it('may show the editor without a dialog', () => {
    showPage('composer-sdui-2026-10', '/sharing/compose')
    const dialog = query('dialog')
    dialog.replaceWith(...dialog.childNodes)
    expect(theOne().frame).toBe(document.body)
    expect(primaryButton(theOne())?.closest('[componentkey]')).toBeNull()
    showPage('composer-sdui-2026-10', '/feed/')
    const onFeed = query('dialog')
    onFeed.replaceWith(...onFeed.childNodes)
    expect(findComposer()).toEqual({ state: 'none' })
  })

  it('is unrecognised when it is there for a while and shows nothing known', () => {
    showPage('composer-sdui-2026-10', '/sharing/compose')
    query('dialog').remove()
    vi.spyOn(performance, 'now').mockReturnValue(1000)
    expect(findComposer()).toEqual({ state: 'none' })
    vi.spyOn(performance, 'now').mockReturnValue(9000)
    expect(findComposer()).toEqual({ state: 'unrecognised' })
    document.body.removeAttribute('data-rehydrated')
    expect(findComposer()).toEqual({ state: 'none' })
  })
})

describe('a page without a composer', () => {
  it('is none, whatever else can be written in', () => {
    showPage('composer-sdui-2026-10')
    query('dialog').remove()
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div contenteditable="true" role="textbox"></div>' +
        '<div role="dialog"><div class="msg-form__contenteditable" contenteditable="true"></div></div>' +
        '<div role="dialog"><div contenteditable="true" role="textbox" aria-label="Dodaj komentarz"></div></div>',
    )
    expect(findComposer()).toEqual({ state: 'none' })
  })

  it('is unrecognised with an unknown editor in a dialog in some shadow root', () => {
    const host = document.createElement('div')
    document.body.replaceChildren(host)
    host.setAttribute('role', 'dialog')
    host.attachShadow({ mode: 'open' }).innerHTML = '<p contenteditable="true"></p>'
    expect(findComposer()).toEqual({ state: 'unrecognised' })
  })
})
