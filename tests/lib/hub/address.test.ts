import { describe, expect, test } from 'vitest'
import { checkAddress } from '@/lib/hub/address'

describe('addresses of hubs', () => {
  test.each([
    ['https://acme.example/hub.json', 'https://acme.example/hub.json', 'acme.example'],
    [
      '  https://ACME.example:8443/Hub.json?v=1#top ',
      'https://acme.example:8443/Hub.json?v=1',
      'acme.example',
    ],
    ['https://127.0.0.1.acme.example/', 'https://127.0.0.1.acme.example/', '127.0.0.1.acme.example'],
    ['https://acme.example/@ann', 'https://acme.example/@ann', 'acme.example'],
  ])('%s is taken', (text, url, host) => {
    expect(checkAddress(text)).toEqual({ ok: true, url, host, lookAlike: false })
  })

  test('letters outside ASCII show as what they are', () => {
    expect(checkAddress('https://аcme.example/')).toEqual({
      ok: true,
      url: 'https://xn--cme-5cd.example/',
      host: 'xn--cme-5cd.example',
      lookAlike: true,
    })
  })

  test.each([
    ['', 'not-an-address'],
    ['acme.example/hub.json', 'not-an-address'],
    ['https:\\\\acme.example\\@evil.example', 'not-an-address'],
    ['https://acme.example/\n/hub', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['http://acme.example/', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:application/json,{}', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://ann:secret@acme.example/', 'credentials'],
    ['https://acme.example@evil.example/', 'credentials'],
    ['https://127.0.0.1/', 'ip-address'],
    ['https://0x7f.1/', 'ip-address'],
    ['https://2130706433/', 'ip-address'],
    ['https://0177.0.0.1./', 'ip-address'],
    ['https://[::1]/', 'ip-address'],
    ['https://１２７.0.0.1/', 'ip-address'],
    ['https://localhost/', 'this-computer'],
    ['https://LOCALHOST.:9000/', 'this-computer'],
    ['https://hub.localhost/', 'this-computer'],
  ])('%j is refused: %s', (text, reason) => {
    expect(checkAddress(text)).toEqual({ ok: false, reason })
  })
})
