import type * as Commands from './commands'

type Given = { folder: string; engine: string; kills: number; seed: number; commands: typeof Commands }
type Counts = Record<'kills' | 'acknowledged' | 'restored' | 'lost' | 'torn' | 'apart' | 'rows', number>

export function browserKills(given: Given): Promise<Counts>
export function workerKills(given: Given): Promise<Counts>
