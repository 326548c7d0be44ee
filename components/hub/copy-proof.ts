import { copyText } from '@/components/ui/copy-text'
import { toast } from '@/components/ui/toasts'
import { pick } from '@/lib/hub/localized'
import type { Challenge } from '@/lib/hub/schema'
import type { Translator } from '@/lib/i18n/translator'
import type { Share } from '@/lib/shares/share'

/** What proves that a challenge was met: its theme and hashtag, then each post's date and link in a line of its own. */
function proofOf(challenge: Challenge, counted: readonly Share[], { date, locale }: Translator): string {
  const head = `${pick(challenge.title, [locale])} (#${challenge.hashtag})`
  const lines = counted.map(({ publishedAt, url }) =>
    [date(publishedAt, 'dayYear'), url].filter(Boolean).join(': '),
  )
  return [head, ...lines].join('\n')
}

/** Puts the proof on the clipboard within a click, and says so. */
export async function copyProof(
  challenge: Challenge,
  counted: readonly Share[],
  i18n: Translator,
): Promise<void> {
  const done = await copyText(proofOf(challenge, counted, i18n))
  toast(i18n.t(done ? 'challenge.copied' : 'news.notCopied'))
}
