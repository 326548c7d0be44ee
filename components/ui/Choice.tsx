import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { cx } from './cx'

type Option<Value extends string> = { value: Value; label: string; hint?: ReactNode }

type Props<Value extends string> = {
  label: string
  hideLabel?: boolean
  /** Null while nothing is chosen yet. */
  value: Value | null
  onChange: (value: Value) => void
  options: Option<Value>[]
  /** `row`: short options side by side. */
  layout?: 'stack' | 'row'
}

/** One of a few. Arrow keys move, as in every radio group. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { label, hideLabel, value, onChange, options, layout = 'stack' } = props
  return (
    <RadioGroup value={value} onChange={(next) => onChange(next as Value)} className="flex flex-col gap-1">
      <Label className={hideLabel ? 'sr-only' : 'font-semibold'}>{label}</Label>
      <div className={cx('flex gap-2', layout === 'stack' ? 'flex-col' : 'flex-wrap')}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className="group flex min-h-10 items-start gap-3 rounded-control border border-edge bg-card px-3 py-2 data-hovered:bg-sunk data-selected:border-gules data-selected:bg-gules-soft data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-gules"
          >
            <span className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded-chip border border-edge group-data-selected:border-gules">
              <span className="hidden size-2.5 rounded-chip bg-gules group-data-selected:block forced-colors:bg-[Highlight]" />
            </span>
            <span className="flex min-w-0 flex-col">
              <span className="font-semibold">{option.label}</span>
              {option.hint && <span className="text-caption text-ink-2">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
