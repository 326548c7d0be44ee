import { useId } from 'react'

type Props<Value extends string | number> = {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
}

/** One of many, in the browser's own list: it works by keyboard, by voice and on any screen. */
export function Select<Value extends string | number>({ label, value, onChange, options }: Props<Value>) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-1 basis-32 flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={String(value)}
        onChange={({ target }) => {
          const chosen = options.find((option) => String(option.value) === target.value)
          if (chosen) onChange(chosen.value)
        }}
        className="h-10 w-full rounded-control border border-edge bg-card px-2 text-ink focus-visible:outline-offset-0"
      >
        {options.map((option) => (
          <option key={option.value} value={String(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
