/** Does work while nobody else in any context of Herald does work of the same name. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work)
}
