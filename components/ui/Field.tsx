import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from './cx'

const BOX =
  'w-full rounded-control border border-edge bg-card text-ink aria-invalid:border-gules focus-visible:outline-offset-0'

type Shared = { label: string; hint?: ReactNode; error?: ReactNode; hideLabel?: boolean }

function Frame({
  id,
  label,
  hint,
  error,
  hideLabel,
  children,
}: Shared & { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={cx(hideLabel ? 'sr-only' : 'font-semibold')}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-caption text-ink-2">
          {hint}
        </p>
      )}
      <p id={`${id}-error`} role="alert" className={cx('text-caption text-gules', !error && 'hidden')}>
        {error}
      </p>
    </div>
  )
}

function described(id: string, hint: ReactNode, error: ReactNode) {
  return cx(hint !== undefined && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined
}

/** One line of text with its label, a hint and an error that is announced. */
export function TextField({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...rest
}: Shared & ComponentProps<'input'>) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      <input
        id={id}
        dir="auto"
        aria-invalid={Boolean(error)}
        aria-describedby={described(id, hint, error)}
        className={cx(BOX, 'h-10 px-3', className)}
        {...rest}
      />
    </Frame>
  )
}

/** Several lines of text. */
export function TextAreaField({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...rest
}: Shared & ComponentProps<'textarea'>) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      <textarea
        id={id}
        dir="auto"
        rows={5}
        aria-invalid={Boolean(error)}
        aria-describedby={described(id, hint, error)}
        className={cx(BOX, 'px-3 py-2', className)}
        {...rest}
      />
    </Frame>
  )
}
