/**
 * How much makes a point of the profile done: About in characters, the others in number. Secondary sources agree
 * on the past positions, skills (three in older ones) and connections (2026-11); About is our checklist's.
 */
export const ENOUGH = { about: 200, pastPositions: 2, skills: 5, connections: 50 } as const
