import { fold } from '@/lib/parse/fold'

/** Commands of one kind are shown together. */
export type Group = 'here' | 'hashtags' | 'snippets' | 'items' | 'drafts' | 'rooms' | 'look'

/** One thing to do. `words` are found as well as the label; `hint` is shown behind it. */
export type Command = {
  id: string
  group: Group
  label: string
  hint?: string | undefined
  words?: string | undefined
  /** Not among those shown before anything is typed. */
  searchedOnly?: boolean
  run: () => void | Promise<void>
}

/** More of a kind than one looks through. */
const MOST_OF_A_GROUP = 8

/**
 * Commands in which every word of a query occurs, blind to case and diacritics: those whose label begins with
 * the query before those in which a word does, before the rest; at most eight of a group. An empty query gives
 * what is offered unasked.
 */
export function findCommands(commands: readonly Command[], query: string): Command[] {
  const whole = fold(query).trim()
  const words = whole.split(/\s+/).filter(Boolean)
  const counts = new Map<Group, number>()
  return commands
    .map((command) => ({
      command,
      rank: words.length === 0 ? unasked(command) : rankOf(command, whole, words),
    }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .filter(({ command: { group } }) => {
      const count = (counts.get(group) ?? 0) + 1
      counts.set(group, count)
      return count <= MOST_OF_A_GROUP
    })
    .map(({ command }) => command)
}

const NOT_FOUND = 3

function unasked({ searchedOnly }: Command): number {
  return searchedOnly ? NOT_FOUND : 0
}

function rankOf({ label, words: more }: Command, whole: string, words: readonly string[]): number {
  const name = fold(label)
  const all = more === undefined ? name : `${name}\n${fold(more)}`
  if (!words.every((word) => all.includes(word))) return NOT_FOUND
  if (name.startsWith(whole)) return 0
  return words.every((word) => startsAWord(name, word)) ? 1 : 2
}

function startsAWord(name: string, word: string): boolean {
  return name.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word.replace(/^[^\p{L}\p{N}]+/u, '')))
}
