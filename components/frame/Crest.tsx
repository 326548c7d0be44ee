/** A programme's crest: the first letter of its name on the shield's colour. */
export function Crest({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      className="flex size-9 shrink-0 items-center justify-center rounded-small bg-gules font-serif text-[18px] leading-none font-semibold text-on-gules forced-colors:border"
    >
      {[...name.trim()][0]?.toLocaleUpperCase() ?? 'H'}
    </span>
  )
}
