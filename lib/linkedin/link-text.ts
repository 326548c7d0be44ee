/** Something in a text that may be meant as a link. */
export type Candidate = { url: URL } | { urn: string } | { problem: 'not-a-link' | 'odd-address' }

/** Longer texts are no pasted links; LinkedIn's longest, with all its tracking, stay under 2,000. */
const LONGEST = 10_000

// White space of every kind, the invisible marks that copying brings along, and what people put around a link.
const BETWEEN = /[\s\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF<>"“”„«»‘’`|]+/
const PUNCTUATION = /[.,;:!?…'*_~\]}]+$/

/**
 * Finds what may be meant as links in a pasted text, in its order: addresses with a scheme, LinkedIn
 * addresses without one, and URNs. Plain words are passed over.
 */
export function findCandidates(text: string): Candidate[] {
  if (text.length > LONGEST) return []
  return text.split(BETWEEN).flatMap((word) => {
    // Markdown writes [words](address).
    const bare = unwrap(word.replace(/^.*\]\(/, ''))
    const candidate = bare === '' ? undefined : readWord(bare)
    return candidate ? [candidate] : []
  })
}

/** Takes off brackets and punctuation around a link, but not the bracket that closes a comment's URN. */
function unwrap(word: string): string {
  let bare = word.replace(/^[([{'*_~]+/, '')
  for (;;) {
    const before = bare
    bare = bare.replace(PUNCTUATION, '')
    if (bare.endsWith(')') && count(bare, ')') > count(bare, '(')) bare = bare.slice(0, -1)
    if (bare === before) return bare
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

function readWord(word: string): Candidate | undefined {
  if (/^urn(?::|%(?:25)*3a)li(?::|%(?:25)*3a)/i.test(word)) return { urn: word }
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(word)
  if (!hasScheme && !/^(?:\/\/)?(?:[a-z\d-]+\.)*(?:linkedin\.com|lnkd\.in)(?:[/?#]|$)/i.test(word))
    return undefined
  if (word.includes('\\')) return { problem: 'odd-address' }
  try {
    const url = new URL(hasScheme ? word : `https://${word.replace(/^\/\//, '')}`)
    const web = url.protocol === 'https:' || url.protocol === 'http:'
    // "Note:" and "mailto:" have a scheme too.
    return web ? { url } : { problem: 'not-a-link' }
  } catch {
    return { problem: 'not-a-link' }
  }
}
