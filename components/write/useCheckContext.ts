import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { useI18n } from '@/components/ui/I18n'
import type { CheckContext } from '@/lib/compose/checks/finding'
import { sharedTexts } from '@/lib/compose/shared-before'
import type { Origin } from '@/lib/drafts/draft'
import { pick } from '@/lib/hub/localized'
import { type HubRow, itemKey } from '@/lib/hub/rows'
import type { Challenge, Localized } from '@/lib/hub/schema'
import { getItem } from '@/lib/hub/store'
import { newestShares } from '@/lib/shares/store'
import { usePolicyPhrases } from './usePolicyPhrases'

/** As many of the log's newest posts as a draft is compared with. */
const SHARES = 100

/** What the checks need to know beside the text; the same object until something of it changes. */
export function useCheckContext(
  hub: HubRow | undefined,
  origin: Origin | undefined,
  challenge: Challenge | undefined,
): CheckContext {
  const { locale } = useI18n()
  const policy = usePolicyPhrases(hub)
  const item = useLiveQuery(
    () => (origin ? getItem(itemKey(origin.hubId, origin.itemId)) : undefined),
    [origin?.hubId, origin?.itemId],
  )
  const shares = useLiveQuery(() => newestShares(SHARES))
  const shared = useMemo(
    () => sharedTexts((shares ?? []).map(({ text, publishedAt }) => ({ text, at: publishedAt }))),
    [shares],
  )
  const language = origin?.language
  return useMemo(() => {
    const languages = [...(language === undefined ? [] : [language]), locale]
    const disclosure = hub?.programme.policy?.disclosure
    return {
      language,
      programmeHashtags: hub?.programme.hashtags ?? [],
      itemHashtags: item?.hashtags ?? [],
      challenge,
      pictures: (item?.pictures ?? []).map(({ alt }) => ({ alt: pick(alt, languages) })),
      disclosure: disclosure ? [...inOrder(disclosure.line, languages), ...disclosure.also] : [],
      policy,
      shared,
    }
  }, [language, locale, hub, item, challenge, policy, shared])
}

/** The texts of all languages, the one for these readers first. */
function inOrder(line: Localized, languages: readonly string[]): string[] {
  const first = pick(line, languages)
  return typeof line === 'string' ? [line] : [first, ...Object.values(line).filter((one) => one !== first)]
}
