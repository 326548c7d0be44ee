type Given = {
  folder: string
  engine: string
  only?: (what: string, harm: string) => boolean
  starts?: number
}
type Found = { damage: string; files: number; noticed: boolean; same: boolean; error?: string }

export function damages(given: Given): Promise<Found[]>
