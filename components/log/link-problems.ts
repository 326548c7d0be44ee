import type { Key } from '@/lib/i18n/translator'
import type { LinkProblem } from '@/lib/linkedin/permalink'

/** What to say of a pasted text that links no post. */
export const LINK_PROBLEMS: Record<LinkProblem, Key> = {
  empty: 'link.empty',
  'not-a-link': 'link.notALink',
  'other-site': 'link.otherSite',
  insecure: 'link.insecure',
  'odd-address': 'link.oddAddress',
  profile: 'link.profile',
  article: 'link.article',
  company: 'link.company',
  'broken-urn': 'link.brokenUrn',
  'no-post': 'link.noPost',
  'short-link': 'link.shortLink',
  several: 'link.several',
}
