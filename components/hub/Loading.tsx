import { useI18n } from '@/components/ui/I18n'

/** Where the cards will be, while the items are read for the first time. */
export function Loading() {
  const { t } = useI18n()
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{t('header.loading')}</span>
      {[0, 1, 2].map((card) => (
        <div
          key={card}
          className="flex h-36 animate-pulse flex-col gap-3 rounded-card border border-line bg-card p-4"
        >
          <div className="h-3 w-1/3 rounded-small bg-sunk" />
          <div className="h-4 w-4/5 rounded-small bg-sunk" />
          <div className="h-3 w-full rounded-small bg-sunk" />
        </div>
      ))}
    </div>
  )
}
