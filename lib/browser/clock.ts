/** The time zone (IANA) of this machine. Asked each time: a laptop travels. */
export function timeZoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
