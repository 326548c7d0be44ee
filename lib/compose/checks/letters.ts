import { type Finding, MOST_OF_A_KIND } from './finding'

// Mathematical alphabets, circled, squared and full-width letters, and the letters that Unicode had before those.
const STYLED =
  '\\u{1D400}-\\u{1D7FF}\\u24B6-\\u24E9\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}\\uFF21-\\uFF3A\\uFF41-\\uFF5A' +
  'ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ' +
  'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'
const STYLED_RUN = new RegExp(`[${STYLED}](?:[${STYLED}]|[ ,.!?'’&\\d-]{1,3}(?=[${STYLED}]))+`, 'gu')
/** Lines through or under letters, made of combining marks. */
const STRUCK_RUN = /(?:[\p{L}\p{N} ][\u0332\u0333\u0305\u0335-\u0338]){3,}/gu
const STRUCK = /[\u0332\u0333\u0305\u0335-\u0338]/gu
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'
const SMALL_CAPITALS_PLAIN = 'abcdefghijklmnoprstuvwyz'

/**
 * Bold, italic and other type made of look-alike signs: most screen readers skip it, search does not find it.
 * The mend puts plain letters (NFKC, and by hand what Unicode does not decompose).
 */
export function checkFakeLetters(text: string): Finding[] {
  const found: Finding[] = []
  const add = (from: number, part: string, put: string) => {
    const to = from + part.length
    found.push({ check: 'fake-letters', from, to, weight: 68, values: { put }, mend: { from, to, put } })
  }
  for (const { 0: part, index } of text.matchAll(STYLED_RUN)) add(index, part, plainLetters(part))
  for (const { 0: part, index } of text.matchAll(STRUCK_RUN)) add(index, part, part.replace(STRUCK, ''))
  return found.sort((a, b) => a.from - b.from).slice(0, MOST_OF_A_KIND)
}

function plainLetters(styled: string): string {
  return [...styled]
    .map((sign) => {
      const small = SMALL_CAPITALS.indexOf(sign)
      if (small >= 0) return SMALL_CAPITALS_PLAIN.charAt(small)
      const point = sign.codePointAt(0) ?? 0
      const dark = point >= 0x1f150 && point <= 0x1f189
      if (dark) return String.fromCharCode(65 + ((point - (point < 0x1f170 ? 0x1f150 : 0x1f170)) % 26))
      return sign.normalize('NFKC')
    })
    .join('')
}

/** Letters of other scripts that look like Latin ones, each before its Latin double: Cyrillic, then Greek. */
const PAIRS =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT ХX УY аa еe ѕs іi јj оo рp сc хx уy һh ԁd ԛq ԝw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi'
const LATIN = new Map(PAIRS.split(' ').map(([other = '', latin = '']) => [other, latin]))
const OTHER_SCRIPT = /[\u0370-\u052F]/
const MIXED_WORD = /[\p{Script=Latin}\u0370-\u052F][\p{L}\p{M}]*/gu

/** Words of Latin letters with look-alikes of another script among them: nobody sees it, no search finds them. */
export function checkLookAlikes(text: string): Finding[] {
  if (!OTHER_SCRIPT.test(text)) return []
  const found: Finding[] = []
  for (const { 0: word, index: from } of text.matchAll(MIXED_WORD)) {
    if (!OTHER_SCRIPT.test(word) || !/\p{Script=Latin}/u.test(word)) continue
    const put = [...word].map((letter) => LATIN.get(letter) ?? letter).join('')
    if (OTHER_SCRIPT.test(put)) continue
    const to = from + word.length
    found.push({ check: 'look-alikes', from, to, weight: 70, values: { word: put }, mend: { from, to, put } })
  }
  return found.slice(0, MOST_OF_A_KIND)
}
