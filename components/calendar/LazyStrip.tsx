import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react'

const WeekStrip = lazy(() => import('./WeekStrip'))

/** The strip of the coming week, fetched and worked out only when the page has nothing else to do. */
export function LazyStrip(props: ComponentProps<typeof WeekStrip>) {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIdle(true), { timeout: 2_000 })
    return () => cancelIdleCallback(waiting)
  }, [])
  return (
    // Its room is kept for it, so that nothing beneath moves when it comes: lines of 32 px and a way on of 28.
    <div className={props.most === 3 ? 'min-h-31' : 'min-h-23'}>
      {idle && (
        <Suspense>
          <WeekStrip {...props} />
        </Suspense>
      )}
    </div>
  )
}
