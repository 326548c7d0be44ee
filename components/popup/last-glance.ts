import type { Glance } from '@/components/profile/glance'

const WORDS = [
  ...(['locale', 'direction', 'scheme', 'programme', 'figure', 'ring', 'caption'] as const),
  ...(['level', 'next', 'tone'] as const),
]

/**
 * Reads the glance that was kept; undefined for anything that is none. By hand: it runs before everything else,
 * and zod would have to be loaded for it.
 */
export function readGlance(kept: string | null): Glance | undefined {
  try {
    const glance: unknown = JSON.parse(kept ?? '')
    return isGlance(glance) ? glance : undefined
  } catch {
    return undefined
  }
}

function isGlance(value: unknown): value is Glance {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  const share = (name: string) => {
    const given = fields.get(name)
    return typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= 100
  }
  return WORDS.every((name) => typeof fields.get(name) === 'string') && share('score') && share('open')
}
