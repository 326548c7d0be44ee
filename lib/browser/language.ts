import { browser } from 'wxt/browser'

/** The browser's own language, a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage()
}
