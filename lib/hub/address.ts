/** `lookAlike`: the host has letters outside ASCII, so show `host` (its punycode form) to the ambassador. */
export type GoodAddress = { ok: true; url: string; host: string; lookAlike: boolean }
export type AddressFault = 'not-an-address' | 'not-https' | 'credentials' | 'ip-address' | 'this-computer'

/**
 * Whether Herald may fetch a hub from an address: https, a host by name, no name or password in it.
 * Gives its one normal form (no fragment), or what is wrong.
 */
export function checkAddress(text: string): GoodAddress | { ok: false; reason: AddressFault } {
  const trimmed = text.trim()
  // Browsers read `\` as `/` and skip tabs and line ends: then an address is not what it looks like.
  if (/[\\\s\p{Cc}]/u.test(trimmed)) return { ok: false, reason: 'not-an-address' }
  const url = parse(trimmed)
  if (url === undefined) return { ok: false, reason: 'not-an-address' }
  if (url.protocol !== 'https:') return { ok: false, reason: 'not-https' }
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'credentials' }
  const host = url.hostname.replace(/\.$/, '')
  // URL has already turned every notation of an IPv4 address (hex, octal, one number) into four numbers.
  if (host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host)) return { ok: false, reason: 'ip-address' }
  if (/(^|\.)localhost(\.localdomain)?$/.test(host)) return { ok: false, reason: 'this-computer' }
  url.hash = ''
  return { ok: true, url: url.href, host, lookAlike: /(^|\.)xn--/.test(host) }
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
