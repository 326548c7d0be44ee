import { describe, expect, test } from 'vitest'
import { fetchEmbedded, fetchHub, type Network } from '@/lib/hub/fetch'

const ADDRESS = 'https://acme.example/hub.json'
const limits = { bytes: 10, milliseconds: 50 }

/** A network that answers with `answer` and remembers what it was asked. */
function network(answer: () => Promise<Response>, online = true) {
  const asked: { address: string; options: RequestInit }[] = []
  const net: Network = {
    fetch: (address, options) => {
      asked.push({ address, options })
      return answer()
    },
    online: () => online,
  }
  return { net, asked }
}

const answering = (body: BodyInit | null, init?: ResponseInit) =>
  network(async () => new Response(body, init))

/** A body that gives `chunk` again and again and never ends; tells when it is cancelled. */
function endless(chunk: Uint8Array, everyMs: number) {
  const seen = { cancelled: false }
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, everyMs))
      controller.enqueue(chunk)
    },
    cancel() {
      seen.cancelled = true
    },
  })
  return { body, seen }
}

describe('fetching a hub', () => {
  test('gives the bytes, asking without cookies, referrer, redirects or an unchecked cache', async () => {
    const { net, asked } = answering('{"a": 1}')
    const result = await fetchHub(`${ADDRESS}#part`, net)
    expect(result.ok && new TextDecoder().decode(result.bytes)).toBe('{"a": 1}')
    expect(asked).toEqual([
      {
        address: ADDRESS,
        options: {
          credentials: 'omit',
          redirect: 'error',
          referrerPolicy: 'no-referrer',
          cache: 'no-cache',
          signal: expect.any(AbortSignal),
        },
      },
    ])
  })

  test('asks nothing at all where the address is refused', async () => {
    const { net, asked } = answering('{}')
    expect(await fetchHub('http://acme.example/', net)).toEqual({ ok: false, reason: 'not-https' })
    expect(asked).toEqual([])
  })

  test('an own file is fetched by its path', async () => {
    const { net, asked } = answering('{}')
    expect(await fetchEmbedded('/demo-hub/hub.json', net)).toMatchObject({ ok: true })
    expect(asked[0]?.address).toBe('/demo-hub/hub.json')
  })

  test.each([404, 500, 403])('status %i is told', async (status) => {
    const { net } = answering('not here', { status })
    expect(await fetchHub(ADDRESS, net)).toEqual({ ok: false, reason: 'http-status', status })
  })

  test('a body of exactly the limit is taken, one byte more is not, whatever the header says', async () => {
    expect(await fetchHub(ADDRESS, answering('1234567890').net, undefined, limits)).toMatchObject({
      ok: true,
    })
    const more = answering('12345678901', { headers: { 'content-length': '3' } })
    expect(await fetchHub(ADDRESS, more.net, undefined, limits)).toEqual({ ok: false, reason: 'too-large' })
    const announced = answering('1', { headers: { 'content-length': '11' } })
    expect(await fetchHub(ADDRESS, announced.net, undefined, limits)).toEqual({
      ok: false,
      reason: 'too-large',
    })
  })

  test('an endless body is cut off at the limit, a slow one at the time', async () => {
    const fast = endless(new Uint8Array(4), 0)
    const net = answering(fast.body).net
    expect(await fetchHub(ADDRESS, net, undefined, { bytes: 10, milliseconds: 5_000 })).toEqual({
      ok: false,
      reason: 'too-large',
    })
    expect(fast.seen.cancelled).toBe(true)
    const slow = endless(new Uint8Array(1), 30)
    expect(
      await fetchHub(ADDRESS, answering(slow.body).net, undefined, { bytes: 1e6, milliseconds: 70 }),
    ).toEqual({
      ok: false,
      reason: 'too-slow',
    })
    expect(slow.seen.cancelled).toBe(true)
  })

  test('a server that never answers is given up, even where fetch does not heed the signal', async () => {
    const { net } = network(() => new Promise(() => undefined))
    expect(await fetchHub(ADDRESS, net, undefined, limits)).toEqual({ ok: false, reason: 'too-slow' })
  })

  test('a failed fetch is offline where the machine says so; else fetch does not tell what it was', async () => {
    const fail = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await fetchHub(ADDRESS, network(fail, false).net)).toEqual({ ok: false, reason: 'offline' })
    expect(await fetchHub(ADDRESS, network(fail).net)).toEqual({ ok: false, reason: 'cors-or-network' })
  })

  test('a redirect that was followed after all is refused', async () => {
    const followed = new Response('{}')
    Object.defineProperty(followed, 'redirected', { value: true })
    expect(await fetchHub(ADDRESS, network(async () => followed).net)).toEqual({
      ok: false,
      reason: 'redirect',
    })
  })

  test('the ambassador can stop it', async () => {
    const stop = new AbortController()
    const { net } = network(() => new Promise(() => undefined))
    const result = fetchHub(ADDRESS, net, stop.signal)
    stop.abort()
    expect(await result).toEqual({ ok: false, reason: 'cancelled' })
  })
})
