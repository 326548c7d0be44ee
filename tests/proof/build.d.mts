export function buildProof(): Promise<string>
