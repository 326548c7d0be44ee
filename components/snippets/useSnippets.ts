import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { useI18n } from '@/components/ui/I18n'
import { pick } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import { snippets } from '@/lib/snippets/store'

/** A snippet to choose; `key` is unique among the ambassador's own and the programme's. */
export type Offered = { key: string; name: string; text: string; whose: 'own' | 'programme' }

/** The ambassador's own snippets, then the programme's in a draft's language (BCP 47) or else the app's. */
export function useSnippets(hub: HubRow | undefined, language: string | undefined): Offered[] {
  const { locale } = useI18n()
  const own = useLiveQuery(snippets)
  return useMemo(() => {
    const languages = language === undefined ? [locale] : [language, locale]
    return [
      ...(own ?? []).map(({ id, name, text }): Offered => ({ key: id, name, text, whose: 'own' })),
      ...(hub?.snippets ?? []).map(
        ({ id, name, text }): Offered => ({
          key: `programme ${id}`,
          name,
          text: pick(text, languages),
          whose: 'programme',
        }),
      ),
    ]
  }, [own, hub, language, locale])
}
