import { type ReactNode, useId } from 'react'

/** A group of settings under one heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-3 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <h2 id={id} className="font-serif text-item font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
