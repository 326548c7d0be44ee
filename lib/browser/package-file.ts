/**
 * The JSON of a file that ships with Herald, unparsed by any schema; `address` is what the build gave it (`?url`).
 * Rejects where it cannot be read.
 */
export async function readPackageFile(address: string): Promise<unknown> {
  const answer = await fetch(address)
  return answer.json()
}
