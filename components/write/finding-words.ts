import type { CheckId, Finding } from '@/lib/compose/checks/finding'
import type { Key, Translator, Values } from '@/lib/i18n/translator'

/** The words of each check: what, why it matters, and the label of its mend where it has one. */
const WORDS: Record<CheckId, { what: Key; why: Key; mend?: Key }> = {
  'policy-phrase': { what: 'check.policyPhrase', why: 'check.policyPhraseWhy' },
  'too-long': { what: 'check.tooLong', why: 'check.tooLongWhy' },
  'opening-hashtags': { what: 'check.openingHashtags', why: 'check.openingHashtagsWhy' },
  'opening-formula': { what: 'check.openingFormula', why: 'check.openingFormulaWhy' },
  'opening-late': { what: 'check.openingLate', why: 'check.openingLateWhy' },
  'hashtags-many': { what: 'check.hashtagsMany', why: 'check.hashtagsManyWhy' },
  'hashtag-case': { what: 'check.hashtagCase', why: 'check.hashtagCaseWhy', mend: 'mend.write' },
  'hashtag-broken': { what: 'check.hashtagBroken', why: 'check.hashtagBrokenWhy', mend: 'mend.write' },
  'hashtag-misspelt': { what: 'check.hashtagMisspelt', why: 'check.hashtagMisspeltWhy', mend: 'mend.write' },
  'challenge-missing': { what: 'check.challengeMissing', why: 'check.challengeMissingWhy', mend: 'mend.add' },
  'programme-missing': { what: 'check.programmeMissing', why: 'check.programmeMissingWhy', mend: 'mend.add' },
  placeholder: { what: 'check.placeholder', why: 'check.placeholderWhy' },
  mention: { what: 'check.mention', why: 'check.mentionWhy' },
  'mail-address': { what: 'check.mailAddress', why: 'check.mailAddressWhy' },
  telephone: { what: 'check.telephone', why: 'check.telephoneWhy' },
  'internal-address': { what: 'check.internalAddress', why: 'check.internalAddressWhy' },
  'ticket-number': { what: 'check.ticketNumber', why: 'check.ticketNumberWhy' },
  'client-money': { what: 'check.clientMoney', why: 'check.clientMoneyWhy' },
  'disclosure-missing': {
    what: 'check.disclosureMissing',
    why: 'check.disclosureMissingWhy',
    mend: 'mend.addLine',
  },
  'fake-letters': { what: 'check.fakeLetters', why: 'check.fakeLettersWhy', mend: 'mend.plain' },
  'look-alikes': { what: 'check.lookAlikes', why: 'check.lookAlikesWhy', mend: 'mend.plain' },
  invisible: { what: 'check.invisible', why: 'check.invisibleWhy', mend: 'mend.takeOut' },
  direction: { what: 'check.direction', why: 'check.directionWhy', mend: 'mend.takeOut' },
  wall: { what: 'check.wall', why: 'check.wallWhy' },
  capitals: { what: 'check.capitals', why: 'check.capitalsWhy' },
  'emoji-run': { what: 'check.emojiRun', why: 'check.emojiRunWhy', mend: 'mend.keepOne' },
  'long-sentence': { what: 'check.longSentence', why: 'check.longSentenceWhy' },
  'other-language': { what: 'check.otherLanguage', why: 'check.otherLanguageWhy' },
  'links-many': { what: 'check.linksMany', why: 'check.linksManyWhy' },
  'link-tracking': { what: 'check.linkTracking', why: 'check.linkTrackingWhy', mend: 'mend.takeOutTracking' },
  'link-odd': { what: 'check.linkOdd', why: 'check.linkOddWhy' },
  'picture-alt': { what: 'check.pictureAlt', why: 'check.pictureAltWhy' },
  repeated: { what: 'check.repeated', why: 'check.repeatedWhy' },
}

type FindingWords = { what: string; why: string; mend: string | undefined }

/** A finding in the reader's words. */
export function findingWords(finding: Finding, { t, date, locale }: Translator): FindingWords {
  const { what, why, mend } = WORDS[finding.check]
  const values = shown(finding, locale, date)
  const label = mend && finding.mend && t(mend, { ...values, put: finding.mend.put.trim() })
  return { what: t(what, values), why: t(why, values), mend: label }
}

/** The name of a kind of finding, for the list of those that were silenced. `key` is a kind's key. */
export function kindName(key: string, { t }: Translator): string {
  const [check = '', phrase] = key.split(/:(.*)/s)
  const words = Object.entries(WORDS).find(([id]) => id === check)?.[1]
  if (!words) return key
  if (phrase !== undefined) return phrase
  return t(words.what, { ...EXAMPLE, count: COUNTS[check] ?? 2 })
}

/** How many it takes, roughly, until a kind of finding is told. */
const COUNTS: Record<string, number> = {
  wall: 600,
  'long-sentence': 30,
  'hashtags-many': 6,
  'emoji-run': 4,
  'picture-alt': 1,
}

/** Stands in where a kind is named without one finding of it. */
const EXAMPLE: Values = {
  ...{
    phrase: '…',
    over: 2,
    limit: 210,
    count: 2,
    most: 5,
    tag: '…',
    put: '…',
    part: '…',
    name: '…',
    line: '…',
  },
  ...{ word: '…', reads: '…', began: '…', host: '…', kind: 'other', date: '…' },
}

function shown({ check, values = {} }: Finding, locale: string, date: Translator['date']): Values {
  if (check === 'repeated') return { date: date(Number(values.at), 'dayYear') }
  if (check === 'other-language') {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    return { reads: names.of(String(values.reads)) ?? '', began: names.of(String(values.began)) ?? '' }
  }
  return values
}
