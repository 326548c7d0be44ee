import { Download } from 'lucide-react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useI18n } from '@/components/ui/I18n'
import type { Share } from '@/lib/shares/share'
import { exportLog } from './export-log'

const ITEM =
  'flex min-h-10 cursor-pointer flex-col justify-center rounded-small px-3 py-1.5 outline-none data-focused:bg-sunk data-focused:outline-2 data-focused:outline-gules'

/** The whole log as a file, for a spreadsheet or for other programs. */
export function ExportButton({ shares }: { shares: Share[] }) {
  const { t } = useI18n()
  return (
    <MenuTrigger>
      <AriaButton className="inline-flex h-10 items-center gap-2 rounded-control border border-edge bg-card px-3 font-semibold hover:bg-sunk data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-gules">
        <Download aria-hidden size={18} strokeWidth={1.75} />
        {t('log.export')}
      </AriaButton>
      <Popover
        placement="bottom end"
        className="w-64 max-w-[calc(100vw-24px)] rounded-card border border-line-strong bg-card p-1 shadow-float"
      >
        <Menu
          aria-label={t('log.export')}
          className="outline-none"
          onAction={(key) => void exportLog(key === 'csv' ? 'csv' : 'json', shares)}
        >
          <MenuItem id="csv" textValue="CSV" className={ITEM}>
            <span className="font-semibold">CSV</span>
            <span className="text-caption text-ink-2">{t('log.csvHint')}</span>
          </MenuItem>
          <MenuItem id="json" textValue="JSON" className={ITEM}>
            <span className="font-semibold">JSON</span>
            <span className="text-caption text-ink-2">{t('log.jsonHint')}</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
