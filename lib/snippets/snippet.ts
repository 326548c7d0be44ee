import { SNIPPET_NAME } from '@/lib/hub/schema'
import { z } from '@/lib/parse/zod'

/** A text of the ambassador's own, to be put into drafts by its name. `updatedAt` is Unix ms. */
export type Snippet = { id: string; name: string; text: string; updatedAt: number }

/** A snippet as kept, or as read back from a file. Fields it does not know stay with the row. */
export const snippetSchema: z.ZodMiniType<Snippet> = z.looseObject({
  id: z.uuid(),
  name: z.string().check(z.regex(SNIPPET_NAME, 'snippet-name')),
  text: z.string().check(z.minLength(1)),
  updatedAt: z.int().check(z.gte(0)),
})

/** Whether a tidied name can be typed behind `/`. */
export function isName(name: string): boolean {
  return SNIPPET_NAME.test(name)
}

/** A name as it is kept: without the slash people write before it and space around. */
export function tidyName(name: string): string {
  return name.trim().replace(/^\/+/, '').normalize('NFC')
}
