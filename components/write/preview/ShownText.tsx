import { shownParts } from '@/lib/compose/shown'

/** A text as a feed shows it: line ends kept, hashtags and addresses marked, each paragraph in its own direction. */
export function ShownText({ text }: { text: string }) {
  return (
    <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
      {shownParts(text).map(({ kind, text: part, start }) => {
        if (kind === 'plain') return <span key={start}>{part}</span>
        if (kind === 'mention') {
          return (
            <bdi key={start} className="rounded-small bg-or-soft px-0.5 text-or">
              {part}
            </bdi>
          )
        }
        return (
          <bdi key={start} className="font-semibold text-gules">
            {part}
          </bdi>
        )
      })}
    </p>
  )
}
