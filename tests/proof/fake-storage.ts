const stored: Record<string, unknown> = {}

/** As much of extension storage as a merge asks for; the browser is looked up when lib/browser is loaded, so this comes first. */
const storage = {
  get: async () => stored,
  set: async (values: object) => void Object.assign(stored, values),
}

Object.assign(globalThis, { chrome: { runtime: { id: 'proof' }, storage: { local: storage } } })
