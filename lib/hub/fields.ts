import { z } from '@/lib/parse/zod'

/** How long one text of a hub may be, in UTF-16 units. */
export const TEXT_LENGTH = 20_000

export const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(TEXT_LENGTH))
export const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))
export const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language-code'))
export const day = z.iso.date()
/** With a name before an `@`, an address can look like somebody else's. */
export const httpsAddress = z
  .url({ protocol: /^https$/ })
  .check(
    z.refine(
      (address) => !/^[^/]*\/\/[^/?#]*@/.test(address.replaceAll('\\', '/')),
      'address-with-credentials',
    ),
  )
/** A label without `#`, as LinkedIn links it: letters, digits, `_`. */
const hashtag = z.pipe(
  z.string(),
  z.transform((tag) => tag.trim().replace(/^#/, '')),
)
export const checkedHashtag = z.pipe(
  hashtag,
  z.string().check(z.regex(/^[\p{L}\p{N}\p{M}_]{1,100}$/u, 'hashtag')),
)

/** A text in one language for all, or one text a language (`{"en": …, "pl": …}`). */
export const localized = z.union([
  text,
  z.record(language, text).check(z.refine((texts) => Object.keys(texts).length > 0, 'at-least-one-language')),
])

export const pictureSchema = z.looseObject({
  /** https, or a path beside the embedded hub. */
  url: z.union([
    httpsAddress,
    z.string().check(z.regex(/^[\w-]+(\/[\w-]+)*\.(png|jpe?g|webp|svg)$/, 'picture-path')),
  ]),
  alt: localized,
  width: z.optional(z.int().check(z.positive())),
  height: z.optional(z.int().check(z.positive())),
})
