/** What a question asks for. */
type PromptKind = 'experience' | 'number' | 'opinion'

/** One question: its kind, and which of the wordings of that kind (counted from 0). */
export type Prompt = { kind: PromptKind; wording: number }

/** As many wordings as the catalogue has of each kind. */
const PROMPT_WORDINGS = 3

/**
 * Three questions to make a text one's own, always one for an experience, a number and an opinion. The same
 * `seed` (the draft and its item) gives the same wordings; `turn` counts how often others were asked for.
 */
export function promptsFor(seed: string, turn: number): Prompt[] {
  const start = [...seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7)
  const kinds: PromptKind[] = ['experience', 'number', 'opinion']
  return kinds.map((kind, at) => ({ kind, wording: (start + at + turn) % PROMPT_WORDINGS }))
}
