import type { Page } from 'playwright-core'
import type { Bench } from './harness'
import { BACKUP_SCREENS } from './screens-backup'
import { CALENDAR_SCREENS } from './screens-calendar'
import { PROFILE_SCREENS } from './screens-profile'
import {
  aDraft,
  aHub,
  anItem,
  aShare,
  begin,
  dayFromNow,
  idAt,
  putRows,
  storePage,
  type TestHub,
} from './seed'
import { chooseHubFile, search, toProgramme, toRoom, toSettings } from './steps'

/** Names a hub could really have: long words, long titles, no spaces to break at. */
const AWKWARD_HUB: TestHub = aHub(
  [
    anItem('long', {
      title: {
        en: 'What Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft taught us about very long names',
        pl: 'Czego Konstantynopolitańczykowianeczkóweczkowiczówna nauczyła nas o bardzo długich nazwach',
      },
      wordings: [
        {
          language: 'en',
          text: 'A text with https://example.com/a/very/long/address/that/never/breaks.',
          label: 'for everybody who has a little time',
        },
        { language: 'pl', text: 'Zażółć gęślą jaźń. '.repeat(12), label: 'krótka' },
        { language: 'he', text: 'שלום לכולם, זה טקסט קצר.' },
      ],
      topics: ['Sustainability', 'Learning and development', 'Diversity'],
      areas: ['People & culture', 'Informationstechnologieabteilung'],
      hashtags: ['AVeryLongHashtagThatGoesOnAndOnForever', 'Short'],
      link: 'https://acme.example/news/an-address-that-is-much-longer-than-any-panel-is-wide',
      expiresOn: dayFromNow(3),
      publishedOn: dayFromNow(-1),
    }),
    anItem('question', {
      kind: 'inspiration',
      title: { en: 'A question', pl: 'Pytanie' },
      wordings: [{ language: 'en', text: 'What did you learn this week that you did not expect?' }],
      topics: ['Learning and development'],
    }),
    ...Array.from({ length: 6 }, (_, at) => anItem(`more-${at}`, { topics: ['Diversity'] })),
  ],
  {
    programme: {
      id: 'acme-voices',
      name: 'Acme International Ambassadors and Alumni Programme',
      languages: ['en', 'pl'],
      hashtags: ['AcmeInternationalAmbassadors'],
      rhythm: { minimumPerMonth: 2, aimPerWeek: 1 },
      profile: {
        points: [
          {
            id: 'card',
            title: 'Konstantynopolitańczykowianeczka on the Donaudampfschifffahrtsgesellschaft’s page',
            steps: ['Write to us.'],
            weight: 4,
          },
        ],
        offers: [
          {
            point: 'skills',
            title: 'Informationstechnologieabteilungsweiterbildungsangebot',
            note: 'Ten minutes each, come as you work.',
            on: dayFromNow(9),
            url: 'https://acme.example/a/very/long/address/that/never/breaks',
          },
        ],
        line: 'Voice of Acme International',
        hashtag: 'AVeryLongHashtagThatGoesOnAndOnForever',
      },
      contacts: [
        {
          name: 'Zofia Mrówczyńska-Brzęczyszczykiewicz',
          role: { en: 'Coordinator', pl: 'Koordynatorka' },
          email: 'zofia.mrowczynska-brzeczyszczykiewicz@international.acme.example',
        },
      ],
      policy: { text: 'Be kind.\n\nAnd honest.', updatedOn: '2026-01-01' },
    },
    assets: [
      {
        id: 'a',
        title: 'Konstantynopolitańczykowianeczka before the Donaudampfschifffahrtsgesellschaft’s house',
        picture: { url: 'https://acme.example/picture', alt: 'A house', width: 1_200, height: 627 },
      },
    ],
    challenges: [
      {
        id: 'c',
        title: 'Something that a colleague did which nobody else would have noticed',
        guidance: 'Tell it in three sentences.',
        hashtag: 'SomethingNobodyElseNoticed',
        from: dayFromNow(-3),
        to: dayFromNow(9),
      },
    ],
  },
)

/** Herald with a full house: the awkward hub, drafts, a log of some months. */
export async function fillHouse(bench: Bench): Promise<void> {
  const now = Date.now()
  const shares = Array.from({ length: 14 }, (_, at) => {
    const when = now - at * 11 * 86_400_000
    return aShare(`Post number ${at} about #SomethingNobodyElseNoticed`, when, {
      ...(at === 0 && {
        urn: `urn:li:share:${idAt(when)}`,
        url: `https://www.linkedin.com/feed/update/urn:li:share:${idAt(when)}/`,
        scheduled: true,
        note: 'A note',
      }),
    })
  })
  const origin = {
    hubId: 'file:acme-voices',
    itemId: 'question',
    title: 'A question',
    kind: 'inspiration' as const,
    language: 'en',
    question: 'What did you learn this week that you did not expect?',
  }
  const drafts = [
    aDraft(`Newest #Short words\n\n${'word '.repeat(620)}`, { origin }),
    aDraft('An older draft with a rather long first line that needs more than one line in any panel', {
      updatedAt: now - 86_400_000,
      handedOverAt: [now],
    }),
  ]
  const drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="627"/>'
  const headers = { 'content-type': 'image/svg+xml', 'access-control-allow-origin': '*' }
  bench.serve({ url: 'https://acme.example/picture', body: drawn, headers })
  await begin(bench, { hub: AWKWARD_HUB, shares, drafts, settings: { language: 'en' } })
  await knowProfile(bench)
}

/** A profile of which something is known from every source, and connections over time. */
async function knowProfile(bench: Bench): Promise<void> {
  const store = await storePage(bench)
  const fact = (point: string, source: string, done: boolean, daysAgo: number) => ({
    id: `${point}/${source}`,
    point,
    source,
    done,
    seenAt: Date.now() - daysAgo * 86_400_000,
  })
  await putRows(store, 'facts', [
    fact('photo', 'page', true, 3),
    fact('education', 'archive', true, 9),
    fact('skills', 'you', true, 9),
    fact('skills', 'archive', false, 2),
  ])
  await putRows(store, 'scores', [
    { day: dayFromNow(-9), done: ['education', 'skills'], notDone: [] },
    { day: dayFromNow(0), done: ['education', 'photo'], notDone: ['skills'] },
  ])
  const count = (day: string, number: number) => ({
    day,
    count: number,
    atLeast: false,
    source: 'page',
    seenAt: Date.parse(day),
  })
  await putRows(store, 'connections', [count(dayFromNow(-70), 300), count(dayFromNow(0), 400)])
}

declare const chrome: { storage: { local: { set: (values: object) => Promise<void> } } }

/** Every look of the panel, each reached from any other one, in English. */
export const SCREENS: [string, (panel: Page) => Promise<void>][] = [
  [
    'Hub',
    async (panel) => {
      await toRoom(panel, 'Hub')
      await panel.getByRole('button', { name: /^What Donau/ }).waitFor()
    },
  ],
  [
    'Hub, filtered and searched',
    async (panel) => {
      await panel.getByRole('button', { name: 'Filter', exact: true }).click()
      await search(panel).fill('taught')
      await panel
        .getByRole('button', { name: /Sustainability/ })
        .first()
        .click()
      await panel.getByText('1 item found').waitFor()
    },
  ],
  [
    'Hub, nothing found',
    async (panel) => {
      await search(panel).fill('nothing like it whatsoever')
      await panel.getByText('Nothing found for').waitFor()
    },
  ],
  [
    'item',
    async (panel) => {
      await panel.getByRole('button', { name: 'Clear the search' }).click()
      await panel.getByRole('button', { name: /^Filter/ }).click()
      await panel.getByRole('button', { name: /^What Donau/ }).click()
      await panel.getByRole('button', { name: 'Write from this' }).waitFor()
    },
  ],
  [
    'inspiration',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the Hub' }).click()
      await panel.getByRole('button', { name: 'Clear filters' }).click()
      await panel.getByRole('button', { name: 'A question', exact: true }).click()
      await panel.getByRole('button', { name: 'Answer in your own words' }).waitFor()
    },
  ],
  [
    'drafts',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the Hub' }).click()
      await toRoom(panel, 'Write')
      await panel.getByRole('button', { name: /^An older draft/ }).waitFor()
    },
  ],
  [
    'draft, too long, with the question it answers',
    async (panel) => {
      await panel.getByRole('button', { name: /^Newest/ }).click()
      await panel.getByText('over LinkedIn’s limit').first().waitFor()
    },
  ],
  [
    'hand-over question',
    async (panel) => {
      await panel.getByRole('button', { name: 'Copy and open LinkedIn' }).click()
      await panel.getByRole('dialog').waitFor()
      await panel.locator('label').filter({ hasText: 'Copy, I paste' }).click()
      await panel.locator('label').filter({ hasText: 'Put it into the composer' }).click()
    },
  ],
  [
    'copied',
    async (panel) => {
      await panel.getByRole('button', { name: 'Cancel' }).click()
      await panel.getByRole('button', { name: 'Copy the text' }).click()
      await panel.getByText(/^Copied|did not allow copying/).waitFor()
    },
  ],
  [
    'draft deleted, with a way back',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the drafts' }).click()
      await panel.getByRole('button', { name: /^Delete “An older draft/ }).click()
      await panel.getByRole('button', { name: 'Undo' }).waitFor()
    },
  ],
  [
    'Log',
    async (panel) => {
      await panel.getByRole('button', { name: 'Undo' }).click()
      await panel.getByRole('button', { name: /^An older draft/ }).waitFor()
      await toRoom(panel, 'Log')
      await panel.getByRole('button', { name: /Post number 0/ }).waitFor()
    },
  ],
  [
    'export menu',
    async (panel) => {
      await panel.getByRole('button', { name: 'Export' }).click()
      await panel.getByRole('menuitem', { name: 'JSON' }).waitFor()
    },
  ],
  [
    'share',
    async (panel) => {
      await panel.keyboard.press('Escape')
      await panel.getByRole('menu').waitFor({ state: 'detached' })
      await panel.getByRole('button', { name: /Post number 0/ }).click()
      await panel.getByRole('button', { name: 'Edit this post' }).waitFor()
    },
  ],
  [
    'share, edited',
    async (panel) => {
      await panel.getByRole('button', { name: 'Edit this post' }).click()
      await panel.getByRole('button', { name: 'Save' }).waitFor()
    },
  ],
  [
    'new share, with errors',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the log' }).click()
      await panel.getByRole('button', { name: 'Back to the log' }).click()
      await panel.getByRole('button', { name: 'Add a post' }).click()
      await panel.getByRole('textbox', { name: 'Link to the post' }).fill('https://lnkd.in/abcdefg')
      await panel.getByRole('button', { name: 'Add to the log' }).click()
      await panel.getByRole('alert').filter({ hasText: 'shortened' }).waitFor()
    },
  ],
  ...PROFILE_SCREENS,
  [
    'Settings',
    async (panel) => {
      await toSettings(panel)
      await panel.getByRole('region', { name: 'Privacy' }).waitFor()
    },
  ],
  [
    'shortcuts',
    async (panel) => {
      await panel.getByRole('button', { name: 'Keyboard shortcuts' }).click()
      await panel.getByRole('dialog').waitFor()
    },
  ],
  [
    'commands',
    async (panel) => {
      await panel.getByRole('button', { name: 'Close' }).click()
      await panel.getByRole('dialog').waitFor({ state: 'detached' })
      await panel.keyboard.press('Control+k')
      await panel.keyboard.type('a')
      await panel.getByRole('menuitem').nth(5).waitFor()
    },
  ],
  ...BACKUP_SCREENS,
  [
    'erasing',
    async (panel) => {
      await panel.evaluate(() => chrome.storage.local.set({ 'backup-folder': null }))
      await panel.getByRole('button', { name: 'Erase everything…' }).click()
      await panel.getByRole('alertdialog').getByRole('textbox').fill('ERASE')
    },
  ],
  [
    'Programme',
    async (panel) => {
      await panel.getByRole('button', { name: 'Cancel' }).click()
      await toProgramme(panel)
      await panel.getByText('Social-media policy').click()
    },
  ],
  [
    'challenges',
    async (panel) => {
      await panel.getByRole('button', { name: 'Challenges' }).click()
      await panel.getByRole('list', { name: 'Your posts' }).waitFor()
      await panel.getByText('What it is about').click()
    },
  ],
  [
    'shelf of pictures',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the programmes' }).click()
      await panel.getByRole('button', { name: 'The programme’s pictures' }).click()
      await panel.getByRole('button', { name: 'Copy the picture' }).waitFor()
    },
  ],
  [
    'picture, large',
    async (panel) => {
      await panel.getByRole('button', { name: /^Look at it large/ }).click()
      await panel.getByRole('dialog').waitFor()
      await panel.getByRole('button', { name: 'In its own size' }).click()
    },
  ],
  [
    'preview of a hub with faults',
    async (panel) => {
      await panel.getByRole('button', { name: 'Close' }).click()
      await panel.getByRole('button', { name: 'Back to the programmes' }).click()
      const hub = aHub([anItem('good'), anItem('bad', { kind: 'poem' })])
      await chooseHubFile(panel, 'acme.json', JSON.stringify(hub))
      await panel.getByText('1 entry was left out').click()
    },
  ],
  [
    'refused hub',
    async (panel) => {
      await panel
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"herald":2}') })
      await panel.getByText('This is not a hub that Herald can read').waitFor()
    },
  ],
  [
    'what the connection means',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the programmes' }).click()
      await panel.getByRole('banner').getByRole('button', { name: 'Not connected' }).click()
      await panel.getByRole('button', { name: 'Look again' }).waitFor()
    },
  ],
  ...CALENDAR_SCREENS,
  [
    'the second copy damaged',
    async (panel) => {
      await toRoom(panel, 'Hub')
      await panel.evaluate(() => chrome.storage.local.set({ journal: 'nothing that was ever written' }))
      await panel.reload()
      await panel.getByText('The second copy of your data has to be made anew').waitFor()
      await panel.getByText('14 posts').waitFor()
    },
  ],
  [
    'what was replaced, kept aside',
    async (panel) => {
      await panel.getByRole('button', { name: 'Make a new second copy' }).click()
      await panel.getByText('Both copies are the same again').waitFor()
      await toSettings(panel)
      await panel.getByText('Kept aside').waitFor()
    },
  ],
]
