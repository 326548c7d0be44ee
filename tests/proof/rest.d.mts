type Given = { folder: string; engine: string; seed: number; rounds: number }

export function interleavings(given: Given): Promise<{ changes: number; lost: number; apart: number }>
