import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPostLink } from '@/lib/linkedin/permalink'

const ID = '7370000000000000000'
const TIME = Number(BigInt(ID) >> 22n)
const link = (kind: string) => ({
  ok: true,
  kind,
  id: ID,
  urn: `urn:li:${kind}:${ID}`,
  url: `https://www.linkedin.com/feed/update/urn:li:${kind}:${ID}/`,
  time: TIME,
})

describe('readPostLink', () => {
  it.each([
    [`https://www.linkedin.com/feed/update/urn:li:activity:${ID}/`, 'activity'],
    [`https://www.linkedin.com/feed/update/urn:li:share:${ID}`, 'share'],
    [`https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A${ID}`, 'ugcPost'],
    [`https://www.linkedin.com/feed/update/urn%253Ali%253Ashare%253A${ID}/?actorCompanyId=1`, 'share'],
    [`https://www.linkedin.com/feed/update/activity:${ID}/`, 'activity'],
    [`https://www.linkedin.com/posts/ada-example_hiring-cloud-activity-${ID}-AbCd`, 'activity'],
    [
      `https://www.linkedin.com/posts/ada-example_hiring-share-${ID}-a_-9?utm_source=share&utm_medium=member_desktop&rcm=ACoAA`,
      'share',
    ],
    [`https://www.linkedin.com/posts/ada-example_ugcPost-${ID}-AbCd/`, 'ugcPost'],
    [`https://www.linkedin.com/posts/ada-example_words-ugcPost-${ID}-AbCd/`, 'ugcPost'],
    [`https://www.linkedin.com/posts/ada_our-activity-2024-report-activity-${ID}-AbCd`, 'activity'],
    [`https://www.linkedin.com/posts/zofia-%C5%BC%C3%B3%C5%82w_%23praca-activity-${ID}-AbCd`, 'activity'],
    [`https://www.linkedin.com/posts/activity-${ID}-AbCd`, 'activity'],
    [`https://www.linkedin.com/analytics/post-summary/urn:li:activity:${ID}/`, 'activity'],
    [`https://www.linkedin.com/embed/feed/update/urn:li:share:${ID}?collapsed=1`, 'share'],
    [`https://www.linkedin.com/comm/feed/update/urn:li:activity:${ID}?midToken=x`, 'activity'],
    [
      `https://www.linkedin.com/feed/?highlightedUpdateType=X&highlightedUpdateUrn=urn%3Ali%3Aactivity%3A${ID}`,
      'activity',
    ],
    [
      `https://www.linkedin.com/feed/?updateEntityUrn=urn%3Ali%3Afs_feedUpdate%3A%28V2%2Curn%3Ali%3Aactivity%3A${ID}%29`,
      'activity',
    ],
    [
      `https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fposts%2Fada_x-activity-${ID}-AbCd`,
      'activity',
    ],
    [`https://pl.linkedin.com/posts/ada-example_x-activity-${ID}-AbCd`, 'activity'],
    [`https://m.linkedin.com/feed/update/urn:li:activity:${ID}`, 'activity'],
    [`HTTPS://WWW.LINKEDIN.COM/feed/update/urn:li:activity:${ID}`, 'activity'],
    [`www.linkedin.com/feed/update/urn:li:activity:${ID}`, 'activity'],
    [`linkedin.com/feed/update/urn:li:activity:${ID}`, 'activity'],
    [`urn:li:activity:${ID}`, 'activity'],
    [`urn%3Ali%3Ashare%3A${ID}`, 'share'],
    [`  <https://www.linkedin.com/feed/update/urn:li:activity:${ID}/>.\n`, 'activity'],
    [`\u200B\u202Ahttps://www.linkedin.com/feed/update/urn:li:activity:${ID}/\u202C\uFEFF`, 'activity'],
    [`Look at this: https://www.linkedin.com/feed/update/urn:li:activity:${ID}/, please!`, 'activity'],
    [`(https://www.linkedin.com/feed/update/urn:li:activity:${ID})`, 'activity'],
    [`[my post](https://www.linkedin.com/feed/update/urn:li:activity:${ID})`, 'activity'],
    [
      `<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:${ID}" height="600"></iframe>`,
      'share',
    ],
    [`See https://example.com and https://www.linkedin.com/feed/update/urn:li:activity:${ID}`, 'activity'],
  ])('reads %s', (text, kind) => {
    expect(readPostLink(text)).toEqual(link(kind))
  })

  it.each([
    `https://www.linkedin.com/feed/update/urn:li:activity:${ID}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A${ID}%2C7370000000000000009%29`,
    `https://www.linkedin.com/feed/update/urn:li:activity:${ID}/?commentUrn=urn:li:comment:(activity:${ID},7370000000000000009)`,
    `https://www.linkedin.com/feed/update/urn:li:activity:${ID}/?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%287370000000000000009%2Curn%3Ali%3Aactivity%3A${ID}%29`,
    `urn:li:comment:(activity:${ID},7370000000000000009)`,
  ])('knows a comment: %s', (text) => {
    expect(readPostLink(text)).toEqual({ ...link('activity'), comment: { id: '7370000000000000009' } })
  })

  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['hello', 'not-a-link'],
    ['Note: hello', 'not-a-link'],
    [ID, 'not-a-link'],
    [`javascript:alert(1)//www.linkedin.com/feed/update/urn:li:activity:${ID}`, 'not-a-link'],
    ['data:text/html,x', 'not-a-link'],
    [`file:///feed/update/urn:li:activity:${ID}`, 'not-a-link'],
    ['https://', 'not-a-link'],
    [`x${'y'.repeat(20_000)}`, 'not-a-link'],
    ['https://example.com/', 'other-site'],
    [`https://www.linkedin.com.evil.example/feed/update/urn:li:activity:${ID}`, 'other-site'],
    [`https://www.linkedin.com@evil.example/feed/update/urn:li:activity:${ID}`, 'other-site'],
    [`https://evillinkedin.com/feed/update/urn:li:activity:${ID}`, 'other-site'],
    [`https://www.linked\u0131n.com/feed/update/urn:li:activity:${ID}`, 'other-site'],
    [`https://www.l\u0456nkedin.com/feed/update/urn:li:activity:${ID}`, 'other-site'],
    [`https://127.0.0.1/feed/update/urn:li:activity:${ID}`, 'other-site'],
    [`https://ada:secret@www.linkedin.com/feed/update/urn:li:activity:${ID}`, 'odd-address'],
    [`https://www.linkedin.com:8443/feed/update/urn:li:activity:${ID}`, 'odd-address'],
    [`https:\\\\www.linkedin.com\\feed\\update\\urn:li:activity:${ID}`, 'odd-address'],
    [`http://www.linkedin.com/feed/update/urn:li:activity:${ID}`, 'insecure'],
    ['https://www.linkedin.com/in/ada-example/', 'profile'],
    ['https://www.linkedin.com/in/ada-example/recent-activity/all/', 'profile'],
    ['https://www.linkedin.com/pulse/my-article-ada-example', 'article'],
    ['https://www.linkedin.com/newsletters/x-1/', 'article'],
    ['https://www.linkedin.com/company/example/posts/', 'company'],
    ['https://www.linkedin.com/school/example/', 'company'],
    ['https://www.linkedin.com/feed/', 'no-post'],
    ['https://www.linkedin.com/', 'no-post'],
    ['https://www.linkedin.com/sharing/compose', 'no-post'],
    ['https://www.linkedin.com/feed/update/urn:li:groupPost:1-7370000000000000000/', 'no-post'],
    ['https://business.linkedin.com/marketing', 'no-post'],
    ['https://www.linkedin.com/login?session_redirect=https%3A%2F%2Fevil.example%2F', 'no-post'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:', 'broken-urn'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:12/', 'broken-urn'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7370000000000000000000000/', 'broken-urn'],
    ['https://www.linkedin.com/posts/ada-example_x-activity-123-AbCd', 'broken-urn'],
    ['https://www.linkedin.com/posts/ada-example', 'broken-urn'],
    ['urn:li:activity:12', 'broken-urn'],
    ['urn:li:person:abc', 'broken-urn'],
    ['https://lnkd.in/dAbCdEf', 'short-link'],
    ['lnkd.in/dAbCdEf', 'short-link'],
    [`urn:li:activity:${ID} urn:li:activity:7451004062705119233`, 'several'],
  ])('refuses %j: %s', (text, reason) => {
    expect(readPostLink(text)).toEqual({ ok: false, reason })
  })

  it('takes the same link twice for one', () => {
    expect(readPostLink(`urn:li:activity:${ID}\nurn%3Ali%3Aactivity%3A${ID}`)).toEqual(link('activity'))
  })

  it('never throws, and only ever gives out LinkedIn addresses', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom(
        'https://www.linkedin.com/',
        'urn:li:activity:',
        ID,
        '/posts/',
        'feed/update/',
        '-activity-',
        '%',
        '(',
        ')',
        '\\',
        '@',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join('')),
        (text) => {
          const reading = readPostLink(text)
          if (reading.ok)
            expect(reading.url).toMatch(
              /^https:\/\/www\.linkedin\.com\/feed\/update\/urn:li:(activity|share|ugcPost):\d+\/$/,
            )
        },
      ),
    )
  })

  it('is quick on hostile input', () => {
    const started = performance.now()
    for (const part of ['%25', '-activity-1', '(', ')', ']', '](', 'urn:li:', '%', '‘'])
      readPostLink(part.repeat(2400))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
