import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react'

const WeekStrip = lazy(() => import('./WeekStrip'))

/** The strip of the coming week, fetched and worked out only when the page has nothing else to do. */
export function LazyStrip(props: ComponentProps<typeof WeekStrip>) {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIdle(true), { timeout: 2_000 })
    return () => cancelIdleCallback(waiting)
  }, [])
  return idle ? (
    <Suspense>
      <WeekStrip {...props} />
    </Suspense>
  ) : null
}
