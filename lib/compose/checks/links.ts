import { addressesIn, urlOf } from './addresses'
import { type Finding, type Mend, MOST_OF_A_KIND } from './finding'

/** Parameters that say who clicked or where, and nothing about what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|igshid|igsh|mc_cid|mc_eid|li_fat_id|trk|trkinfo|trackingid|lipi|licu|rcm|_hsenc|_hsmi|mkt_tok|vero_id|twclid|ttclid|s_cid|oly_enc_id|oly_anon_id|wickedid|si)$/i

/** Several links, links that carry who shared them, and links that are not what they look like. */
export function checkLinks(text: string): Finding[] {
  const links = addressesIn(text)
  const found: Finding[] = []
  const second = links[1]
  const last = links.at(-1)
  if (second && last) {
    found.push({
      check: 'links-many',
      from: second.from,
      to: last.to,
      weight: 22,
      values: { count: links.length },
    })
  }
  for (const { from, to, text: address } of links.slice(0, MOST_OF_A_KIND)) {
    const url = urlOf(address)
    if (!url) continue
    const odd = oddness(url, address)
    if (odd) found.push({ check: 'link-odd', from, to, weight: 80, values: { host: url.host, kind: odd } })
    const mend = withoutTracking(address, from)
    if (mend) found.push({ check: 'link-tracking', from, to, weight: 42, values: { host: url.host }, mend })
  }
  return found
}

function oddness(url: URL, address: string): 'alike' | 'login' | 'insecure' | undefined {
  if (url.username !== '' || url.password !== '') return 'login'
  // The parser turns letters beyond ASCII into `xn--`: they may be another script's look-alikes.
  if (/(?:^|\.)xn--/.test(url.hostname)) return 'alike'
  return /^http:/i.test(address) ? 'insecure' : undefined
}

/** The address without its tracking parameters, all else as it was written. */
function withoutTracking(address: string, from: number): Mend | undefined {
  const [, head = '', query = '', hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/su.exec(address) ?? []
  const parts = query.split('&')
  const kept = parts.filter((part) => !TRACKING.test(part.split('=')[0] ?? ''))
  if (kept.length === parts.length) return undefined
  return {
    from,
    to: from + address.length,
    put: `${head}${kept.length > 0 ? '?' : ''}${kept.join('&')}${hash}`,
  }
}
