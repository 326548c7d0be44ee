import { describe, expect, it } from 'vitest'
import { read } from './sources'

type Theme = 'light' | 'dark'

/** The colours of the design by theme, from `--color-name: light-dark(#rrggbb, #rrggbb);` in the one place that names them. */
function tokens(css: string): Map<string, Record<Theme, string>> {
  const found = css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

/** Relative luminance of `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const css = read('assets/styles/app.css')
const colours = tokens(css)

function ratio(ink: string, ground: string, theme: Theme): number {
  const [one, other] = [colours.get(ink), colours.get(ground)]
  if (!one || !other) throw new Error(`app.css names no ${one ? ground : ink}`)
  return contrast(one[theme], other[theme])
}

const pairs = (inks: readonly string[], grounds: readonly string[]) =>
  inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground]))

const GROUNDS = ['paper', 'card', 'sunk']
const SOFT = ['gules-soft', 'or-soft', 'vert-soft']

/** Text on what it stands on: 4.5:1 (WCAG 1.4.3). */
const TEXT: [string, string][] = [
  ...pairs(['ink', 'ink-2', 'ink-3', 'gules', 'or', 'vert'], GROUNDS),
  ...pairs(['ink', 'ink-2'], SOFT),
  ['gules', 'gules-soft'],
  ['or', 'or-soft'],
  ['vert', 'vert-soft'],
  // Links stand in notices of every tone.
  ...pairs(['gules'], SOFT),
  ...pairs(['on-gules'], ['gules', 'gules-strong']),
  // Chips that are on, and passing messages.
  ['paper', 'ink'],
  ['paper', 'ink-2'],
]

/** Borders and marks that alone show a control or a state: 3:1 (WCAG 1.4.11). */
const MARKS: [string, string][] = [
  ...pairs(['edge'], GROUNDS),
  // The switch: its knob on its ground, off and on, and the ring of focus.
  ['ink-2', 'sunk'],
  ['card', 'vert'],
  ...pairs(['gules'], [...GROUNDS, ...SOFT]),
]

const both = (list: [string, string][]) =>
  [...new Set(list.map((pair) => pair.join(' on ')))].flatMap((name) =>
    (['light', 'dark'] as const).map((theme): [string, Theme] => [name, theme]),
  )

function check(name: string, theme: Theme, least: number): void {
  const [ink = '', ground = ''] = name.split(' on ')
  const found = ratio(ink, ground, theme)
  expect(found, `${name}, ${theme}: ${found.toFixed(2)}`).toBeGreaterThanOrEqual(least)
}

describe('the colours', () => {
  it('are read: the formula gives what WCAG gives', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#123456', '#123456')).toBe(1)
    expect(colours.size).toBeGreaterThanOrEqual(17)
  })

  it.each(both(TEXT))('%s can be read (%s)', (name, theme) => check(name, theme, 4.5))

  it.each(both(MARKS))('%s can be seen (%s)', (name, theme) => check(name, theme, 3))

  it('are named in one place only: components name no colour of their own', () => {
    const used = css.match(/#[0-9a-f]{3,8}\b/gi) ?? []
    const theme = css.slice(css.indexOf('@theme'), css.indexOf('@utility'))
    const named = theme.match(/#[0-9a-f]{3,8}\b/gi) ?? []
    // The selection's ground is the one colour outside: no class ever asks for it.
    expect(used.length - named.length).toBe(2)
  })
})
