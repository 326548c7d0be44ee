import { expect, it } from 'vitest'
import { headlineTells } from '@/lib/profile/headline'

const engineer = [{ title: 'Software Engineer', company: 'Brightwell' }]

it.each([
  'I make trains arrive on time | Software Engineer at Brightwell',
  'Helping hospitals trust their data',
  'Pomagam szpitalom ufać swoim danym',
])('%s says more', (headline) => {
  expect(headlineTells(headline, engineer)).toBe(true)
})

it.each([
  '',
  'Software Engineer',
  'SOFTWARE ENGINEER at Brightwell',
  'Software Engineer w Brightwell | PL',
  '🙂'.repeat(40),
])('“%s” does not', (headline) => {
  expect(headlineTells(headline, engineer)).toBe(false)
})
