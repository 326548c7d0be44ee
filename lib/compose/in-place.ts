import { hashtagKey, labelsIn } from '@/lib/parse/hashtags'
import { linksIn } from './shown'
import { labelWords } from './suggest-words'

/** Where a label's own words stand in a text as words of a sentence. */
type Place = { start: number; end: number; words: string }

/**
 * The first place where the words of a label (`ElectricVehicles`) stand in the text as they are ("electric
 * vehicles", in whatever case); undefined where there is none, or where the text has the hashtag already.
 */
export function placeFor(text: string, tag: string): Place | undefined {
  const labels = labelsIn(text)
  if (labels.some((found) => hashtagKey(found.tag) === hashtagKey(tag))) return undefined
  const words = labelWords(tag)
  if (words.length === 0) return undefined
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${words.join('[ -]?')}(?![\\p{L}\\p{N}\\p{M}_])`, 'giu')
  const taken = [
    ...labels,
    ...linksIn(text).map(({ start, text: link }) => ({ start, end: start + link.length })),
  ]
  for (const { 0: whole, index } of text.matchAll(pattern)) {
    const end = index + whole.length
    if (taken.every((one) => end <= one.start || index >= one.end)) return { start: index, end, words: whole }
  }
  return undefined
}

/** The text with the hashtag in the place of its words, and the caret behind it. */
export function putInPlace(text: string, tag: string, { start, end }: Place) {
  const caret = start + tag.length + 1
  return {
    text: `${text.slice(0, start)}#${tag}${text.slice(end)}`,
    selectionStart: caret,
    selectionEnd: caret,
  }
}
