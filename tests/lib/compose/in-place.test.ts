import { describe, expect, it } from 'vitest'
import { placeFor, putInPlace } from '@/lib/compose/in-place'

function put(text: string, tag: string) {
  const place = placeFor(text, tag)
  return place && putInPlace(text, tag, place).text
}

describe('a hashtag in the place of its words', () => {
  it.each([
    ['We drive electric vehicles now.', 'ElectricVehicles', 'We drive #ElectricVehicles now.'],
    ['Electric-Vehicles!', 'ElectricVehicles', '#ElectricVehicles!'],
    ['My team’s work. Teamwork, in short.', 'Teamwork', 'My team’s work. #Teamwork, in short.'],
    ['Praca w Łódź dziś', 'Łódź', 'Praca w #Łódź dziś'],
    ['Elearning and learning', 'Learning', 'Elearning and #Learning'],
  ])('in %j', (text, tag, wanted) => expect(put(text, tag)).toBe(wanted))

  it.each([
    ['Nothing of it', 'Learning'],
    ['I was learning #Learning', 'Learning'],
    ['#LearningDaily', 'Learning'],
    ['https://example.org/learning', 'Learning'],
    ['learnings', 'Learning'],
    ['', 'Learning'],
  ])('is not offered in %j', (text, tag) => expect(put(text, tag)).toBeUndefined())

  it('leaves the caret behind it', () => {
    const text = 'All about learning.'
    const place = placeFor(text, 'Learning')
    expect(place && putInPlace(text, 'Learning', place).selectionEnd).toBe('All about #Learning'.length)
  })

  it('is sought in no time in 100,000 characters without a space', () => {
    expect(put('e'.repeat(100_000), 'Learning')).toBeUndefined()
  })
})
