import { describe, expect, it } from 'vitest'
import { dayInName, partOf } from '@/lib/linkedin/archive/parts'

describe('the files of an archive', () => {
  it.each([
    ['Profile.csv', 'profile'],
    ['PROFILE.CSV', 'profile'],
    ['Profile Summary.csv', 'summary'],
    ['Shares_84913.csv', 'shares'],
    ['Shares.csv', 'shares'],
    ['Recommendations_Received.csv', 'recommendations'],
    ['Connections (1).csv', 'connections'],
    ['Complete_LinkedInDataExport_09-01-2026/Skills.csv', 'skills'],
  ])('%s is %s', (path, part) => {
    expect(partOf(path)).toBe(part)
  })

  it.each([
    ...['Profile.txt', 'MyProfile.csv', 'Recommendations_Given.csv', 'constructor.csv', '__proto__.csv'],
    ...['__MACOSX/Profile.csv', '__MACOSX/._Profile.csv', '._Profile.csv', 'a/b/Profile.csv', '.csv', ''],
  ])('%s is none of them', (path) => {
    expect(partOf(path)).toBeUndefined()
  })

  it('tell in the name of the ZIP when they were made', () => {
    expect(dayInName('Basic_LinkedInDataExport_09-01-2026.zip')).toBe(Date.UTC(2026, 8, 1))
    expect(dayInName('Complete_LinkedInDataExport_12-31-2025 (1).zip')).toBe(Date.UTC(2025, 11, 31))
    expect(dayInName('Complete_LinkedInDataExport_02-30-2026.zip')).toBeUndefined()
    expect(dayInName('Complete_LinkedInDataExport_13-01-2026.zip')).toBeUndefined()
    expect(dayInName('holiday.zip')).toBeUndefined()
  })
})
