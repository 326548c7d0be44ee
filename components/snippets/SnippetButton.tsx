import { SquareSlash } from 'lucide-react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { goTo } from '@/components/frame/state'
import { useI18n } from '@/components/ui/I18n'
import { SnippetLine } from './SnippetList'
import type { Offered } from './useSnippets'

const ITEM =
  'flex min-h-10 cursor-pointer flex-col justify-center rounded-small px-3 py-1.5 outline-none data-focused:bg-sunk data-focused:outline-2 data-focused:-outline-offset-2 data-focused:outline-gules'

type Props = { snippets: readonly Offered[]; onChoose: (snippet: Offered) => void }

/** The snippets for those who do not think of `/`, and the way to where they are kept. */
export function SnippetButton({ snippets, onChoose }: Props) {
  const { t } = useI18n()
  return (
    <MenuTrigger>
      <AriaButton className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-edge bg-card px-2.5 text-caption font-semibold hover:bg-sunk data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-gules">
        <SquareSlash aria-hidden size={16} strokeWidth={1.75} />
        {t('snippets.title')}
      </AriaButton>
      <Popover
        placement="bottom start"
        className="max-h-80 w-72 max-w-[calc(100vw-24px)] overflow-y-auto rounded-card border border-line-strong bg-card p-1 shadow-float"
      >
        <Menu
          aria-label={t('snippets.title')}
          className="outline-none"
          onAction={(key) => {
            const chosen = snippets.find((one) => one.key === key)
            if (chosen) onChoose(chosen)
            else goTo('settings', { scroll: { settings: 0 } })
          }}
        >
          {snippets.map((snippet) => (
            <MenuItem key={snippet.key} id={snippet.key} textValue={snippet.name} className={ITEM}>
              <SnippetLine snippet={snippet} />
            </MenuItem>
          ))}
          <MenuItem id="manage" textValue={t('snippets.manage')} className={ITEM}>
            <span className="font-semibold text-gules">{t('snippets.manage')}</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
