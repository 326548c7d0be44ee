/**
 * Runs in a page of Herald's: fills the database with so many invented items and shares, the same each time.
 */
export async function seed({ items, shares }) {
  const words =
    'parcel courier returns counter team data święta Łódź zespół klient praca dzień shift scanner route van locker question answer morning'.split(
      ' ',
    )
  let state = 42
  const random = (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  const text = (length) => Array.from({ length }, () => words[random(words.length)]).join(' ')
  const db = await new Promise((resolve, reject) => {
    const open = indexedDB.open('herald')
    open.onsuccess = () => resolve(open.result)
    open.onerror = () => reject(open.error)
  })
  const work = db.transaction(['items', 'shares'], 'readwrite')
  for (let at = 0; at < items; at++) {
    work.objectStore('items').put({
      id: `seed-${at}`,
      key: `demo/seed-${at}`,
      hubId: 'demo',
      kind: at % 4 === 0 ? 'inspiration' : 'ready',
      title: { en: `${text(5)} ${at}`, pl: `${text(5)} ${at}` },
      wordings: [{ language: at % 2 ? 'en' : 'pl', text: text(110) }],
      topics: [words[at % 10]],
      areas: [words[10 + (at % 6)]],
      hashtags: ['Herald'],
      pictures: [],
      publishedOn: `2026-0${1 + (at % 9)}-${10 + (at % 18)}`,
    })
  }
  const now = Date.now()
  for (let at = 0; at < shares; at++) {
    const time = now - at * 6 * 3_600_000
    work.objectStore('shares').put({
      id: crypto.randomUUID(),
      publishedAt: time,
      timeFrom: 'typed',
      text: `${text(60)} #Herald`,
      hashtags: ['Herald'],
      how: 'typed',
      createdAt: time,
      updatedAt: time,
    })
  }
  await new Promise((resolve, reject) => {
    work.oncomplete = resolve
    work.onabort = () => reject(work.error)
  })
  db.close()
}
