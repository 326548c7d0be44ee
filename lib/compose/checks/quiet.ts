import { fold } from '@/lib/parse/fold'
import type { Finding } from './finding'

/** What the ambassador does not want to hear: keys of findings in this draft, and of kinds of findings in all drafts. */
export type Quiet = { dismissed: readonly string[]; muted: readonly string[] }

/** What stays the same of a finding while the text around it changes: its kind and the words it concerns. */
export function findingKey(finding: Finding, text: string): string {
  const { check, from, to, values } = finding
  const part =
    from === to ? String(values?.tag ?? values?.line ?? '') : text.slice(from, Math.min(to, from + 80))
  return `${check}:${fold(part)}`
}

/** The kind of a finding; of the programme's phrases each is a kind of its own. */
export function kindKey({ check, values }: Finding): string {
  return check === 'policy-phrase' ? `${check}:${fold(String(values?.phrase ?? ''))}` : check
}

/** The findings that are still to be told, in their order; of one key only the first. */
export function toldFindings(
  findings: readonly Finding[],
  text: string,
  { dismissed, muted }: Quiet,
): Finding[] {
  const silent = new Set(dismissed)
  const mute = new Set(muted)
  return findings.filter((finding) => {
    const key = findingKey(finding, text)
    if (mute.has(kindKey(finding)) || silent.has(key)) return false
    silent.add(key)
    return true
  })
}
