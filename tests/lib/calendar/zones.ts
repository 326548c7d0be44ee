/** From −11 to +14, a half hour aside, and a zone whose clocks change. */
export const ZONES = [
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Europe/Warsaw',
  'Asia/Jerusalem',
]

/** What a function gives while this process lives in a time zone; Node reads the variable anew each time. */
export function inZone<T>(zone: string, run: () => T): T {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    return run()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}
