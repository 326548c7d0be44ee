import { Search, X } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from './IconButton'

type Props = { value: string; onChange: (value: string) => void; label: string; clearLabel: string }

/** A search box; Escape or the cross empties it and keeps the focus there. */
export function SearchField({ value, onChange, label, clearLabel }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const clear = () => {
    onChange('')
    input.current?.focus()
  }
  return (
    <div className="relative min-w-0 grow">
      <Search
        aria-hidden
        size={18}
        strokeWidth={1.75}
        className="pointer-events-none absolute inset-y-0 start-3 my-auto text-ink-3"
      />
      <input
        ref={input}
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !value) return
          event.preventDefault()
          clear()
        }}
        className="h-10 w-full rounded-control border border-edge bg-card ps-10 pe-9 text-ink focus-visible:outline-offset-0 [&::-webkit-search-cancel-button]:hidden"
      />
      {value && (
        <IconButton
          icon={X}
          label={clearLabel}
          onClick={clear}
          className="absolute inset-y-0 end-0.5 my-auto"
        />
      )}
    </div>
  )
}
