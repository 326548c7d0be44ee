import { type CheckId, type Finding, MOST_OF_A_KIND } from './finding'

// Every part is bounded, so that no text makes these slow.
const TELEPHONE =
  /(?<![\p{L}\p{N}+.,/-])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}|(?:tel\.?|phone|telefon|kom\.)[ :]{0,3}\d[\d -]{6,14}|\d{3}[ -]\d{3}[ -](?!000)\d{3}(?![ -]?\d|[ \u00A0]?(?:zł|PLN|EUR|USD|€|\$|%)))(?<=\d)(?!\p{L}|\d)/giu
const INTERNAL =
  /(?<![\p{L}\p{N}.@-])(?:(?:10|127)(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|localhost(?::\d{1,5})?|(?:[a-z0-9-]{1,63}\.){1,4}(?:local|internal|corp|intranet|intra|lan)|(?:jira|confluence|intranet|gitlab|sharepoint|wiki)\.(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,10})(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])/giu
const SHARED_FOLDER = /(?<![\p{L}\p{N}\\])\\\\[\p{L}\p{N}._-]{1,60}\\[^\s\\]{1,60}/gu
const TICKET = /(?<![\p{L}\p{N}#/-])[A-Z][A-Z0-9]{1,9}-\d{2,6}(?![\p{L}\p{N}-])/gu

/** What has the shape of a ticket number and names a standard, a virus, a size or a model. */
const NO_TICKET =
  /^(?:COVID|SARS|ISO|IEC|IEEE|EN|PN|DIN|ANSI|UTF|GPT|SHA|RFC|WCAG|ECMA|HTTP|MP|USB|CO|PM|B2|A|F|MI|SU|AES|RSA|ES|IPV|RAL|WD|BPO|TOP|SN|GCSE|CVE|Q[1-4]|H[12]|FY|K|VAT|PIT|CIT|RODO|AI|S|G)-/

const MONEY =
  /(?:[$€£]\s?\d[\d\s.,]{0,16}(?:\s?(?:k|mln|mld|bn|m|million|thousand|billion)\b)?|\d[\d\s.,]{0,16}\s?(?:(?:k|mln|mld|bn|m|tys\.?|million|thousand|billion|milion\p{L}{0,3}|tysi[ąę]c\p{L}{0,2})\s?)?(?:zł(?!\p{L})|złot\p{L}{2,4}|PLN\b|EUR\b|USD\b|GBP\b|euro\b|dolar\p{L}{2,3}|pounds\b|dollars\b|[€$£]))/giu

/** Words that make an amount somebody's business. */
const OF_A_CLIENT =
  /(?<!\p{L})(?:clients?|customers?|contracts?|deals?|budgets?|revenues?|invoices?|margins?|salar(?:y|ies)|turnover|wages?|klient|kontrahent|umow|kontrakt|budżet|przych[oó]d|faktur|marż|wynagrodze|pensj|zarob|obr[oó]t)\p{L}{0,6}(?!\p{L})/iu
const NEAR = 80

/** What looks as if it should not leave the house: addresses, numbers, tickets, and money beside a client. */
export function checkConfidential(text: string): Finding[] {
  const found: Finding[] = []
  const add = (check: CheckId, from: number, to: number, weight: number) =>
    found.push({ check, from, to, weight, values: { part: text.slice(from, to).trim() } })
  const each = (
    pattern: RegExp,
    check: CheckId,
    weight: number,
    keep: (part: string) => boolean = () => true,
  ) => {
    for (const { 0: part, index } of text.matchAll(pattern)) {
      if (keep(part)) add(check, index, index + part.length, weight)
    }
  }
  for (const { from, to } of mailAddresses(text)) add('mail-address', from, to, 78)
  each(TELEPHONE, 'telephone', 78, (part) => part.replace(/\D/g, '').length >= 9)
  each(INTERNAL, 'internal-address', 92)
  each(SHARED_FOLDER, 'internal-address', 92)
  each(TICKET, 'ticket-number', 76, (part) => !NO_TICKET.test(part))
  for (const { 0: part, index } of text.matchAll(MONEY)) {
    const before = text.slice(Math.max(0, index - NEAR), index)
    const after = text.slice(index + part.length, index + part.length + NEAR)
    if (OF_A_CLIENT.test(sameSentenceBefore(before)) || OF_A_CLIENT.test(sameSentenceAfter(after))) {
      add('client-money', index, index + part.length, 74)
    }
  }
  return found.sort((a, b) => a.from - b.from).slice(0, MOST_OF_A_KIND)
}

function sameSentenceBefore(text: string): string {
  return text.split(/[.!?…]\s|\n/).at(-1) ?? ''
}

function sameSentenceAfter(text: string): string {
  return text.split(/[.!?…](?:\s|$)|\n/)[0] ?? ''
}

/** Mail addresses, looked for from each `@` outwards, in time linear in the text. */
function mailAddresses(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = /[\p{L}\p{N}._%+-]{1,64}$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0]
    const host = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}])/u.exec(
      text.slice(at + 1, at + 200),
    )?.[0]
    if (name && host) found.push({ from: at - name.length, to: at + 1 + host.length })
  }
  return found
}
