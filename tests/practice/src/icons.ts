import { s } from './dom'

// Drawn for this page; the ids are the ones LinkedIn's own symbols carry (seen 2026-10), the shapes are not theirs.
const SHAPES: Readonly<Record<string, string>> = {
  'close-medium': 'M6 6l12 12M18 6L6 18',
  'image-medium': 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  'video-medium': 'M3 6h12v12H3zM15 10l6-3v10l-6-3',
  'clock-medium': 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3 2',
  'comment-small': 'M4 5h16v11H10l-4 4v-4H4z',
  'visibility-small': 'M2 12s4-6 10-6s10 6 10 6s-4 6-10 6s-10-6-10-6M12 10a2 2 0 1 0 0 4a2 2 0 0 0 0-4',
  'caret-small': 'M7 10l5 5l5-5',
  'repost-small': 'M5 8h11l-3-3M19 16H8l3 3',
  'like-small': 'M12 20s-7-4.6-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.400-7 10-7 10',
  'overflow-web-ios-small': 'M5 12h.01M12 12h.01M19 12h.01',
  'globe-americas-small':
    'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M3.500 9h17M3.500 15h17M12 3c-5 5-5 13 0 18c5-5 5-13 0-18',
  'home-active-medium': 'M4 11l8-7l8 7v9h-6v-6h-4v6H4z',
  'people-medium':
    'M9 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6M3 19c0-4 3-6 6-6s6 2 6 6M16 6a2.500 2.500 0 1 1 0 5M17 13c3 0 4.500 2 4.500 5',
  'bell-medium': 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
}

/** One of the page's line icons. `id` is also the id of the svg, as on the real pages. */
export function icon(id: string): SVGElement {
  return s(
    'svg',
    { id, viewBox: '0 0 24 24', width: '20', height: '20', 'aria-hidden': 'true', fill: 'none' },
    s('path', {
      d: SHAPES[id] ?? '',
      stroke: 'currentColor',
      'stroke-width': '1.7',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  )
}

/** A picture address for a person without a picture: initials on a ground of the given hue (0–359). */
export function face(name: string, hue: number): string {
  const initials = name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${hue} 26% 80%)"/><text x="24" y="30.500" text-anchor="middle" font-family="system-ui,sans-serif" font-size="17" font-weight="600" fill="hsl(${hue} 36% 27%)">${initials}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
