// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { hasObjects, readLines } from '@/lib/linkedin/page/read'

function editor(html: string): Element {
  const element = document.createElement('div')
  element.innerHTML = html
  return element
}

describe('readLines', () => {
  it.each([
    ['nothing', '', []],
    ['an empty ProseMirror', '<p data-placeholder="x"><br class="ProseMirror-trailingBreak"></p>', ['']],
    ['blocks and blank lines', '<p>a</p><p><br></p><p>c</p>', ['a', '', 'c']],
    ['an empty block', '<p>a</p><p></p><p>c</p>', ['a', '', 'c']],
    ['a hard break', '<p>a<br>b</p>', ['a', 'b']],
    ['a hard break at the end', '<p>a<br><br class="ProseMirror-trailingBreak"></p>', ['a', '']],
    ['two hard breaks', '<p>a<br><br>b</p>', ['a', '', 'b']],
    ['marks', '<p>a <strong>b</strong><em> c</em></p>', ['a b c']],
    ['a list', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', ['a', 'b']],
    ['a Quill list', '<ol><li>a</li><li>b</li></ol><p>c</p>', ['a', 'b', 'c']],
    [
      'a mention',
      '<p>Hi <span data-type="mention" contenteditable="false"><strong>Max Muster</strong></span> !</p>',
      ['Hi Max Muster !'],
    ],
    [
      'a mention at the end',
      '<p>Hi <a class="ql-mention" href="#">Max</a><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
      ['Hi Max'],
    ],
    ['bare text', 'a<br>b', ['a', 'b']],
    ['bare text among blocks', 'a<div>b</div>c', ['a', 'b', 'c']],
    ['white space of the markup', '<p>a</p>\n  <p>b</p>\n', ['a', 'b']],
    ['white space of the text', '<p>  a  b\t</p>', ['  a  b\t']],
  ])('reads %s', (_, html, lines) => {
    expect(readLines(editor(html))).toEqual(lines)
  })
})

describe('hasObjects', () => {
  it.each([
    ['<p>a</p>', false],
    ['<p>a<img class="ProseMirror-separator" alt=""></p>', false],
    ['<p><span data-type="mention" contenteditable="false">Max</span></p>', true],
    ['<p><img src="x" alt=""></p>', true],
  ])('%s: %s', (html, expected) => {
    expect(hasObjects(editor(html))).toBe(expected)
  })
})
