import * as z from 'zod/mini'

// zod 4 compiles parsers with `new Function`, which our CSP forbids; it must be told so before the
// first schema, hence this one door through which all enter. No locale of zod's: issues.ts gives
// codes that our own catalogue puts into words, and the locales weigh 60 kB.
z.config({ jitless: true })

export { z }
