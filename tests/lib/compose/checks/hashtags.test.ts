import { describe, expect, it } from 'vitest'
import { found, mended, one } from './found'

const KNOWN = { programmeHashtags: ['BrightwellVoices', 'ŻycieWBrightwell'], itemHashtags: ['Paczkomaty'] }
const of = (text: string, context = {}) =>
  found(text, context).filter((said) => said.includes('hashtag') || said.includes('missing'))

describe('hashtags', () => {
  it('up to five are left alone; the sixth and all after it are named', () => {
    expect(of('Well. #Aa #Bb #Cc #Dd #Ee')).toEqual([])
    expect(of('Well. #Aa #Bb #Cc #Dd #Ee #Ff #Gg')).toEqual(['hashtags-many: #Ff #Gg'])
  })

  it('are written as the programme writes them', () => {
    expect(mended('Well #brightwellvoices', 'hashtag-case', KNOWN)).toBe('Well #BrightwellVoices')
    expect(of('Well #Paczkomaty #BrightwellVoices', KNOWN)).toEqual([])
  })

  it('of several words take the words’ capitals from the text', () => {
    expect(mended('I care for customer experience. #customerexperience', 'hashtag-case')).toBe(
      'I care for customer experience. #CustomerExperience',
    )
  })

  it('long and small get advice without a mend; short ones none', () => {
    expect(one('Well #thelongestdayoftheyear', 'hashtag-case')).not.toHaveProperty('mend')
    expect(of('Well #logistics #ai #AI #IT')).toEqual([])
  })

  it.each([
    ['Well #good-to-learn', 'Well #GoodToLearn'],
    ['Well #R&D-people', 'Well #RDPeople'],
    ['Well # Learning', 'Well #Learning'],
    ['Well done#Learning', 'Well done #Learning'],
    ['#One#Two', '#One #Two'],
  ])('break off in %s', (text, expected) => {
    expect(mended(text, 'hashtag-broken')).toBe(expected)
  })

  it.each([
    'See https://a.example/x#top-level',
    'C# and F#',
    'We are #1',
    'Room #2-b',
    'I like C#, too',
    '#Łódź.',
    '##',
    'Plan #2026-11',
  ])('do not break off in %s', (text) => expect(one(text, 'hashtag-broken')).toBeUndefined())

  it.each([
    ['#BrightwelVoices', '#BrightwellVoices'],
    ['#BrightwellVoicse', '#BrightwellVoices'],
    ['#zyciewbrightwell', '#ŻycieWBrightwell'],
    ['#Paczkomat', '#Paczkomaty'],
  ])('%s is a slip for %s', (slip, meant) => {
    expect(mended(`Well ${slip}`, 'hashtag-misspelt', KNOWN)).toBe(`Well ${meant}`)
  })

  it.each(['#Paczki', '#Voices', '#LifeAtBrightwell'])('%s is another hashtag, not a slip', (tag) => {
    expect(one(`Well ${tag}`, 'hashtag-misspelt', KNOWN)).toBeUndefined()
  })

  it('with another year is another hashtag', () => {
    const context = { programmeHashtags: ['GreatSummit2026'] }
    expect(one('Well #GreatSummit2025', 'hashtag-misspelt', context)).toBeUndefined()
  })

  it('of the challenge and one of the programme’s are missed, and put in at the end', () => {
    const context = { ...KNOWN, challenge: { hashtag: 'GoodToThank' } }
    expect(of('Thanks, Ola.', context)).toEqual(['challenge-missing: ', 'programme-missing: '])
    expect(mended('Thanks, Ola.\n', 'challenge-missing', context)).toBe('Thanks, Ola.\n\n#GoodToThank\n')
    expect(mended('Thanks.\n\n#GoodToThank', 'programme-missing', context)).toBe(
      'Thanks.\n\n#GoodToThank #BrightwellVoices',
    )
    expect(of('Thanks. #goodtothank #BrightwellVoices', context)).toEqual(['hashtag-case: #goodtothank'])
  })
})
