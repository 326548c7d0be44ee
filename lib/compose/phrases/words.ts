/** One word of a text, small letters and composed; where it stands, its ending after an apostrophe or hyphen included. */
export type Word = { word: string; from: number; to: number; written: string }

// A name's ending may hang on an apostrophe (Apple’s, Apple'a) or, after capitals, on a hyphen (PDF-u).
const WORD =
  /[\p{L}\p{N}\p{M}_]+(?:['’](?:s|a|u|em|owi|ego|emu|iem|ów|om|ami|ach|y|i|ie)(?![\p{L}\p{N}])|(?<=\p{Lu}{2})-(?:owi|ami|ach|om|ów|em|ie|u|a|y|ą|ę|i|s)(?![\p{L}\p{N}]))?/gu

/** The words of a paragraph, in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: whole, index }) => {
    const written = whole.replace(/['’-].*$/u, '')
    return {
      word: written.normalize('NFC').toLowerCase(),
      from: index,
      to: index + whole.length,
      written,
    }
  })
}

/** What may stand between two words of one phrase: space, or one hyphen. */
export function isGap(between: string): boolean {
  return between.length <= 3 && /^[ \t\u00A0]*(?:[-‐‑–][ \t\u00A0]*)?$/.test(between) && between !== ''
}
