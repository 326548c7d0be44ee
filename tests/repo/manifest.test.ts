import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { BUILT, place, sourcesUnder, textsOf, visit } from './sources'

function built(path: string): string {
  const whole = join(BUILT, path)
  if (!existsSync(whole)) throw new Error(`${whole} is missing: build first (npm run build)`)
  return readFileSync(whole, 'utf8')
}

const manifest = (): Record<string, unknown> => JSON.parse(built('manifest.json'))

describe('the built manifest', () => {
  it('asks for nothing that warns at install, and for no site', () => {
    expect(manifest().permissions).toEqual([
      'sidePanel',
      'storage',
      'activeTab',
      'scripting',
      'unlimitedStorage',
      'alarms',
    ])
    expect(manifest()).not.toHaveProperty('host_permissions')
    expect(manifest().optional_permissions).toEqual(['notifications'])
    expect(manifest().optional_host_permissions).toEqual(['https://*/*'])
  })

  it('enters no page by itself and shows nothing of ours to pages', () => {
    expect(manifest()).not.toHaveProperty('content_scripts')
    expect(manifest()).not.toHaveProperty('web_accessible_resources')
    expect(manifest().externally_connectable).toEqual({ ids: [], matches: [] })
  })

  it('holds pages to the strictest policy they work under', () => {
    const { content_security_policy: policies } = manifest() as {
      content_security_policy: Record<string, string>
    }
    expect(Object.keys(policies)).toEqual(['extension_pages'])
    expect(policies.extension_pages?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
      "font-src 'self'",
      "img-src 'self' data: blob: https:",
      "connect-src 'self' https:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
    ])
  })

  it('names the browser it needs, the key, and one of each context', () => {
    expect(manifest().manifest_version).toBe(3)
    expect(manifest().minimum_chrome_version).toBe('123')
    expect(manifest().commands).toEqual({
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Open Herald beside this tab',
      },
    })
    expect(manifest().background).toEqual({ type: 'module', service_worker: 'background.js' })
    expect(manifest().action).toMatchObject({ default_popup: 'popup.html' })
  })

  // No `side_panel` either: with a default path Chromium opens a second panel, of no tab, beside a tab's own.
  it('says nothing beyond that', () => {
    expect(Object.keys(manifest()).sort()).toEqual(
      [
        ...['manifest_version', 'name', 'short_name', 'description', 'version', 'icons'],
        ...['minimum_chrome_version', 'permissions', 'optional_permissions', 'optional_host_permissions'],
        ...['externally_connectable', 'content_security_policy', 'commands', 'background', 'action'],
      ].sort(),
    )
  })

  it('has a name and a description that the stores take (45 and 132 characters)', () => {
    expect(String(manifest().name).length).toBeLessThanOrEqual(45)
    expect(String(manifest().description).length).toBeLessThanOrEqual(132)
  })
})

describe('no code but our own', () => {
  it('in the pages: no inline script, style or handler, and nothing from another address', () => {
    built('manifest.json')
    const pages = readdirSync(BUILT).filter((name) => name.endsWith('.html'))
    expect(pages.sort()).toEqual(['popup.html', 'sidepanel.html'])
    for (const page of pages) {
      const html = built(page)
      expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g), page).toBeNull()
      expect(html.match(/<style|\sstyle=|\son[a-z]+=|javascript:/gi), page).toBeNull()
      const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
      expect(addresses.length, page).toBeGreaterThan(0)
      expect(addresses.filter((address) => !address?.startsWith('/'))).toEqual([])
    }
  })

  const sources = sourcesUnder('entrypoints', 'components', 'lib')

  it('in the sources: text never becomes markup or code', () => {
    const properties = /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|srcDoc)$/
    const found: string[] = []
    for (const source of sources) {
      visit(source.tree, (node) => {
        if (ts.isIdentifier(node) && (properties.test(node.text) || node.text === 'eval')) {
          found.push(`${place(source, node)} ${node.text}`)
        } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
          const name = node.expression.getText(source.tree)
          if (/^Function$|^document\.write(ln)?$|\.createContextualFragment$|\.setHTMLUnsafe$/.test(name)) {
            found.push(`${place(source, node)} ${name}`)
          }
          // setTimeout('…') is eval by another name.
          const [first] = node.arguments ?? []
          if (/^set(Timeout|Interval)$/.test(name) && first && ts.isStringLiteralLike(first)) {
            found.push(`${place(source, node)} ${name} of a text`)
          }
        }
      })
    }
    expect(found).toEqual([])
  })

  it('in the sources: no address is insecure', () => {
    const texts = sources.flatMap(textsOf)
    expect(texts.some(({ text }) => text.startsWith('https://www.linkedin.com'))).toBe(true)
    // The name of SVG, which nobody fetches.
    const addresses = texts.filter(({ text }) => text !== 'http://www.w3.org/2000/svg')
    expect(addresses.filter(({ text }) => /\b(http|ws|ftp):\/\//i.test(text))).toEqual([])
  })
})
