import { browser } from 'wxt/browser'

/** Clears every alarm; nothing where Herald may set none. */
export async function clearAlarms(): Promise<void> {
  await browser.alarms?.clearAll()
}

/** Deletes every cache of Herald's origin. */
export async function clearCaches(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name)
}

/** Gives back every permission, origins too, that the manifest does not ask for itself. */
export async function dropOptionalPermissions(): Promise<void> {
  const { origins = [], permissions = [] } = await optionalPermissions()
  if (origins.length + permissions.length > 0) await browser.permissions.remove({ origins, permissions })
}

async function optionalPermissions() {
  const { origins = [], permissions = [] } = await browser.permissions.getAll()
  const { permissions: own = [] } = browser.runtime.getManifest()
  return { origins, permissions: permissions.filter((one) => !own.some((asked) => asked === one)) }
}

/** What of these is still there, each by its kind and name. */
export async function whatIsLeft(): Promise<string[]> {
  const [local, session, sync, alarms, cached, { origins, permissions }] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    browser.storage.sync.get(null),
    browser.alarms?.getAll() ?? [],
    caches.keys(),
    optionalPermissions(),
  ])
  // Where the ambassador was: every open panel keeps it anew.
  const { panel: _, ...kept } = local
  return [
    ...[kept, session, sync].flatMap(Object.keys).map((key) => `storage ${key}`),
    ...alarms.map(({ name }) => `alarm ${name}`),
    ...cached.map((name) => `cache ${name}`),
    ...[...origins, ...permissions].map((name) => `permission ${name}`),
  ]
}
