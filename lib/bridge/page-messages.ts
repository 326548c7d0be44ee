import { z } from '@/lib/parse/zod'
import type { PageEvent, PageReply } from './messages'

const generation = z.enum(['sdui', 'interop', 'classic', 'labelled'])
const at = z.number()
/** No post is longer; a page that sends more is not what it seems. */
const postText = z.string().check(z.maxLength(200_000))

const composer = z.union([
  z.object({ state: z.literal('one'), generation, text: postText, scheduled: z.boolean() }),
  z.object({ state: z.enum(['none', 'several', 'unrecognised']) }),
])

const outcome = z.discriminatedUnion('result', [
  z.object({ result: z.literal('inserted'), generation, postEnabled: z.boolean(), focused: z.boolean() }),
  z.object({
    result: z.literal('not-inserted'),
    reason: z.enum(['none', 'several', 'unrecognised', 'not-empty', 'differs', 'changed', 'refused']),
    restored: z.boolean(),
  }),
])

const reply = z.union([
  z.object({ id: z.int(), composer }),
  z.object({ id: z.int(), outcome }),
  z.object({ id: z.int(), skeleton: z.unknown() }),
  z.object({ id: z.int(), watching: z.boolean() }),
  z.object({ id: z.int(), failed: z.string() }),
])

const event = z.discriminatedUnion('event', [
  z.object({ event: z.literal('post-pressed'), text: postText, scheduled: z.boolean(), at }),
  z.object({ event: z.literal('composer-gone'), how: z.enum(['closed', 'discarded']), at }),
  z.object({ event: z.literal('composer-error'), at }),
  z.object({ event: z.literal('toast'), url: z.string().check(z.maxLength(2000)), at }),
  z.object({ event: z.literal('own-post'), urn: z.string().check(z.maxLength(200)), text: postText, at }),
])

/** What came from the page, read strictly: a reply, an event, or undefined for anything else. */
export function readPageMessage(
  raw: unknown,
): { kind: 'reply'; reply: PageReply } | { kind: 'event'; event: PageEvent } | undefined {
  const asReply = reply.safeParse(raw)
  if (asReply.success) return { kind: 'reply', reply: asReply.data as PageReply }
  const asEvent = event.safeParse(raw)
  if (asEvent.success) return { kind: 'event', event: asEvent.data }
  return undefined
}
