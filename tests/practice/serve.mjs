import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildPractice } from './build.mjs'

const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Feed | Practice LinkedIn</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/app.css">
</head>
<body><script type="module" src="/practice/app.js"></script></body>
</html>`

const BLANK = '<!doctype html><title>Preload</title>'
const TRUSTED_TYPES = "require-trusted-types-for 'script'"

const PROFILES = new URL('../fixtures/linkedin/profile/', import.meta.url)
/** Whose profiles there are: the ambassador's own, half loaded with `?half`, and somebody else's. */
const OWN = '/in/ada-example/'
const OTHER = '/in/grace-invented/'

/** A profile page: one of the skeletons, which have no script of their own. */
async function profilePage({ pathname, searchParams }) {
  const own = searchParams.has('half') ? 'own-half-loaded-sdui-2026-09-it' : 'own-whole-sdui-2026-09'
  const name = pathname === OWN ? own : pathname === OTHER ? 'other-sdui-2026-09' : undefined
  if (!name) return undefined
  const body = await readFile(new URL(`${name}.html`, PROFILES), 'utf8')
  // Its pictures would be asked of another host.
  const bare = body.replaceAll(/src="https:\/\/media\.licdn\.example\/([^"]*)"/g, 'src="data:,$1"')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profile</title><link rel="icon" href="data:,"></head><body>${bare}</body></html>`
}

/** Answers https://www.linkedin.com in a browser context from this computer. */
export async function servePractice(context, options = {}) {
  const folder = await buildPractice()
  const files = new Map()
  for (const name of await readdir(folder)) files.set(`/practice/${name}`, await readFile(join(folder, name)))
  let policy = options.csp

  await context.route('https://www.linkedin.com/**', async (route) => {
    const address = new URL(route.request().url())
    const file = files.get(address.pathname)
    const contentType = address.pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
    if (file) return route.fulfill({ contentType, body: file })
    if (address.pathname === '/preload/') return route.fulfill({ contentType: 'text/html', body: BLANK })
    if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404, body: '' })
    // An answer that redirects would be asked of the network, where there is nobody.
    if (address.pathname === '/in/me/') {
      const body = `<!doctype html><script>location.replace('${OWN}?isSelfProfile=true')</script>`
      return route.fulfill({ contentType: 'text/html', body })
    }
    const profile = await profilePage(address)
    if (profile) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: profile })
    // Remembered from one page to the next, because the pages redirect and navigate.
    policy = address.searchParams.get('csp') ?? policy
    const headers = policy === 'trusted-types' ? { 'content-security-policy': TRUSTED_TYPES } : {}
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: SHELL, headers })
  })
}
