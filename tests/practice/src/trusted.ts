interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(markup: string): string | null }): unknown
}

const BLANK_MARKUP = /^(?:<\/?(?:html|body|div|p|br)(?:\s[^<>]*)?>|\s)*$/i

/**
 * LinkedIn's page has a default Trusted Types policy under which Quill's `dangerouslyPasteHTML` fails (reported
 * 2026). Its rules are not public; this one lets an editor set itself up with blank markup and refuses all else.
 * It takes effect only when the page is served with `require-trusted-types-for 'script'`.
 */
export function installDefaultPolicy(): void {
  const { trustedTypes } = window as Window & { trustedTypes?: PolicyFactory }
  trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (BLANK_MARKUP.test(markup) ? markup : null),
  })
}
