import { type Finding, MOST_OF_A_KIND } from './finding'

/** About ten lines on a telephone. */
const WALL = 600

/** Paragraphs that stand on a telephone as one grey block. */
export function checkWalls(text: string): Finding[] {
  const found: Finding[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const to = from + line.length
    if (line.trim().length > WALL)
      found.push({ check: 'wall', from, to, weight: 28, values: { count: line.length } })
    from = to + 1
  }
  return found.slice(0, MOST_OF_A_KIND)
}

const WORDS = /[\p{L}\p{M}]+/gu
/** So many words in a row and so many letters: no name and no pair of abbreviations is that long. */
const SHOUT = { words: 3, letters: 14 }

/** Words in capitals, one after another: it reads as shouting, and slowly. */
export function checkCapitals(text: string): Finding[] {
  const found: Finding[] = []
  let run = { from: 0, to: 0, words: 0, letters: 0 }
  const close = () => {
    const { from, to, words, letters } = run
    if (words >= SHOUT.words && letters >= SHOUT.letters)
      found.push({ check: 'capitals', from, to, weight: 32 })
    run = { from: 0, to: 0, words: 0, letters: 0 }
  }
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const loud = word === word.toUpperCase() && word !== word.toLowerCase()
    if (!loud) {
      close()
      continue
    }
    if (run.words === 0) run.from = index
    run.to = index + word.length
    run.words++
    run.letters += word.length
  }
  close()
  return found.slice(0, MOST_OF_A_KIND)
}

const ONE_EMOJI =
  '(?:\\p{RI}\\p{RI}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|\\p{Extended_Pictographic})[\\uFE0F\\u{1F3FB}-\\u{1F3FF}\\u{E0020}-\\u{E007F}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*)*'
const EMOJI = new RegExp(ONE_EMOJI, 'gu')
const MOST_EMOJI = 3

/** Four emoji or more in a row: a screen reader reads out the name of each. The mend keeps the first. */
export function checkEmojiRuns(text: string): Finding[] {
  const found: Finding[] = []
  let run: { from: number; to: number; first: string; count: number } | undefined
  const close = () => {
    if (run && run.count > MOST_EMOJI) {
      const { from, to, first: put, count } = run
      found.push({ check: 'emoji-run', from, to, weight: 34, values: { count }, mend: { from, to, put } })
    }
    run = undefined
  }
  for (const { 0: emoji, index } of text.matchAll(EMOJI)) {
    const to = index + emoji.length
    if (run && /^ ?$/.test(text.slice(run.to, index))) {
      run = { ...run, to, count: run.count + 1 }
    } else {
      close()
      run = { from: index, to, first: emoji, count: 1 }
    }
  }
  close()
  return found.slice(0, MOST_OF_A_KIND)
}
