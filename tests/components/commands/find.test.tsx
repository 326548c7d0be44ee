import { describe, expect, it } from 'vitest'
import { type Command, findCommands, type Group } from '@/components/commands/find'

const command = (label: string, more: Partial<Command> = {}): Command => ({
  ...{ id: label, group: 'rooms' as Group, label, run: () => undefined },
  ...more,
})
const labels = (commands: Command[], query: string) => findCommands(commands, query).map(({ label }) => label)

describe('the search of the command menu', () => {
  it('is blind to case and diacritics, and takes words in any order', () => {
    const all = [command('Żółw w paczce'), command('Łódź'), command('Anything')]
    expect(labels(all, 'zolw')).toEqual(['Żółw w paczce'])
    expect(labels(all, 'ŁODZ')).toEqual(['Łódź'])
    expect(labels(all, 'paczce  żółw ')).toEqual(['Żółw w paczce'])
    expect(labels(all, 'zolw lodz')).toEqual([])
  })

  it('puts what begins with the query first, then what has a word that does, then the rest', () => {
    const all = [command('Unwritten'), command('New text to write'), command('Write'), command('Nothing')]
    expect(labels(all, 'writ')).toEqual(['Write', 'New text to write', 'Unwritten'])
  })

  it('finds by further words, and hashtags and snippets by their signs', () => {
    const all = [command('#GoodToLearn', { words: 'insert hashtag' }), command('/sign'), command('Learn')]
    expect(labels(all, 'hashtag learn')).toEqual(['#GoodToLearn'])
    expect(labels(all, '#good')).toEqual(['#GoodToLearn'])
    expect(labels(all, '/si')).toEqual(['/sign'])
    expect(labels(all, 'learn')).toEqual(['Learn', '#GoodToLearn'])
  })

  it('shows unasked only what was not meant to be searched for, and eight of a group at most', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => command(`#Tag${at}`, { group: 'hashtags' }))
    expect(findCommands([...many, command('Log')], '')).toHaveLength(9)
    expect(labels([command('Dark', { searchedOnly: true }), command('Log')], '')).toEqual(['Log'])
    expect(labels([command('Dark', { searchedOnly: true })], 'da')).toEqual(['Dark'])
  })

  it('takes any query', () => {
    for (const query of ['*', '(', '\\', '#', '/', '   ', '\u200b', '[^]', 'x'.repeat(10_000)]) {
      expect(() => findCommands([command('Log')], query)).not.toThrow()
    }
  })
})
