import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { openOver } from '@/components/frame/overlay'
import { goTo, openProgrammePage, type Room } from '@/components/frame/state'
import { useHubs } from '@/components/frame/useHubs'
import { setSettings } from '@/components/frame/useSettings'
import { useOpenItem } from '@/components/hub/open-item'
import { useI18n } from '@/components/ui/I18n'
import { newBlankDraft } from '@/components/write/commands'
import { useDesk } from '@/components/write/desk'
import { hasHashtag } from '@/lib/compose/hashtags'
import { drafts } from '@/lib/drafts/store'
import { titleOf } from '@/lib/drafts/title'
import { LANGUAGES } from '@/lib/i18n/languages'
import type { Key } from '@/lib/i18n/translator'
import { uniqueHashtags } from '@/lib/parse/hashtags'
import type { Command } from './find'

const ROOMS: [Room, Key][] = [
  ['hub', 'room.hub'],
  ['write', 'room.write'],
  ['calendar', 'room.calendar'],
  ['profile', 'room.profile'],
  ['log', 'room.log'],
  ['programme', 'room.programme'],
  ['settings', 'room.settings'],
]

const THEMES = [
  ['system', 'settings.themeSystem'],
  ['light', 'settings.themeLight'],
  ['dark', 'settings.themeDark'],
] as const

/** All that the command menu can do here and now, but for opening items, which are searched for (useFoundItems). A query that is a hashtag of one's own can be put in, too. */
export function useCommands(query: string): Command[] {
  const { t } = useI18n()
  const { hubs } = useHubs()
  const { desk, handOver } = useDesk()
  const write = useOpenItem((state) => state.write)
  const kept = useLiveQuery(drafts)
  return useMemo(() => {
    const here: Command[] = [
      ...(handOver ? [{ id: 'hand-over', label: t('commands.handOver'), run: handOver }] : []),
      ...(write ? [{ id: 'write', label: t('commands.writeFromItem'), run: write }] : []),
      {
        id: 'new',
        label: t('commands.newDraft'),
        run: async () => goTo('write', { draft: await newBlankDraft() }),
      },
    ].map((command) => ({ ...command, group: 'here' }))
    const text = desk?.text() ?? ''
    const label = /^\s*#([\p{L}\p{N}\p{M}_]{1,100})\s*$/u.exec(query)?.[1]
    const labels = uniqueHashtags([...(desk?.tags ?? []), ...(desk && label ? [label] : [])])
    const tags = labels.map(
      (tag, at): Command => ({
        id: `tag ${tag}`,
        group: 'hashtags',
        label: `#${tag}`,
        hint: hasHashtag(text, tag) ? t('commands.takeOut') : undefined,
        words: t('commands.hashtagWords'),
        searchedOnly: at >= UNASKED,
        run: () => desk?.toggleTag(tag),
      }),
    )
    const snippets = (desk?.snippets ?? []).map(
      ({ key, name, text: put }, at): Command => ({
        id: `snippet ${key}`,
        group: 'snippets',
        label: `/${name}`,
        hint: put.slice(0, 60),
        words: `${t('snippets.title')} ${put.slice(0, 200)}`,
        searchedOnly: at >= UNASKED,
        run: () => desk?.putSnippet(put),
      }),
    )
    const texts = (kept ?? []).map(({ id, text: whole, origin, day }, at): Command => {
      const title = titleOf(whole, origin?.title ?? day?.title ?? t('drafts.untitled'))
      return {
        id: `draft ${id}`,
        group: 'drafts',
        label: title,
        words: whole.slice(0, 500),
        searchedOnly: at >= UNASKED,
        run: () => goTo('write', { draft: id }),
      }
    })
    const rooms: Command[] = [
      ...ROOMS.map(([room, name]) => ({
        id: room,
        label: t(name),
        run: () => goTo(room, room === 'programme' ? { programmePage: null } : {}),
      })),
      ...(hubs ?? []).slice(0, 1).flatMap(({ id, challenges, assets }) => [
        ...(challenges.length > 0
          ? [
              {
                id: 'challenges',
                label: t('challenges.title'),
                run: () => openProgrammePage('challenges', id),
              },
            ]
          : []),
        ...(assets?.length
          ? [{ id: 'pictures', label: t('pictures.shelf'), run: () => openProgrammePage('pictures', id) }]
          : []),
      ]),
      { id: 'shortcuts', label: t('shortcuts.title'), run: () => openOver('shortcuts') },
    ].map((command) => ({ ...command, group: 'rooms' }))
    const look: Command[] = [
      ...THEMES.map(([theme, name]) => ({
        id: theme,
        label: `${t('settings.theme')}: ${t(name)}`,
        run: () => setSettings({ theme }),
      })),
      ...Object.entries(LANGUAGES).map(([language, { name }]) => ({
        id: language,
        label: `${t('settings.language')}: ${name}`,
        words: 'language',
        run: () => setSettings({ language: language as keyof typeof LANGUAGES }),
      })),
    ].map((command) => ({ ...command, group: 'look', searchedOnly: true }))
    return [...here, ...tags, ...snippets, ...texts, ...rooms, ...look]
  }, [t, hubs, desk, handOver, write, kept, query])
}

/** Of a kind that may be many, as many as are shown before anything is typed. */
const UNASKED = 3
