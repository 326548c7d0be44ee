import * as z from 'zod/mini'

// zod 4 compiles parsers with `new Function`, which our CSP forbids; it must be
// told so before the first schema, hence this one door through which all enter.
// Without a locale zod/mini says only "Invalid input".
z.config({ ...z.locales.en(), jitless: true })

export { z }
