import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { closeOver } from '@/components/frame/overlay'
import { useI18n } from '@/components/ui/I18n'
import type { Key } from '@/lib/i18n/translator'
import { type Command, findCommands, type Group } from './find'
import { useCommands } from './useCommands'
import { useFoundItems } from './useFoundItems'

/** In the order in which they are shown. */
const GROUPS: [Group, Key][] = [
  ['here', 'commands.here'],
  ['hashtags', 'commands.hashtags'],
  ['snippets', 'snippets.title'],
  ['items', 'hub.items'],
  ['drafts', 'drafts.title'],
  ['rooms', 'commands.goTo'],
  ['look', 'settings.look'],
]

/** Runs after the menu is gone and the focus is back where it was: what a command does may move it on from there. */
function afterwards(run: Command['run']): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void run()))
}

/** Everything by keyboard: type what is wanted, Enter does it. */
export default function CommandMenu() {
  const { t } = useI18n()
  const [query, setQuery] = useState('')
  // Not deferred: the list takes its focus with the letter typed, and would lose it to rows that come later.
  const items = useFoundItems(query)
  const found = [...findCommands(useCommands(query), query), ...items]
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && closeOver()}
      className="fixed inset-0 z-20 flex items-start justify-center bg-scrim p-3 pt-12"
    >
      <Modal className="flex max-h-full w-full max-w-120 flex-col overflow-hidden rounded-card border border-line-strong bg-card shadow-float">
        <Dialog aria-label={t('commands.title')} className="flex min-h-0 flex-col outline-none">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={t('commands.search')} autoFocus className="border-b border-line p-2">
              <Input
                dir="auto"
                placeholder={t('commands.search')}
                className="h-10 w-full rounded-control bg-card px-2 text-ink -outline-offset-2 placeholder:text-ink-3 [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <Menu
              aria-label={t('commands.title')}
              onAction={(key) => {
                const chosen = found.find(({ id }) => id === key)
                closeOver()
                if (chosen) afterwards(chosen.run)
              }}
              renderEmptyState={() => <p className="px-3 py-4 text-ink-2">{t('commands.none')}</p>}
              className="min-h-0 overflow-y-auto p-1 outline-none"
            >
              {GROUPS.map(([group, title]) => {
                const some = found.filter((command) => command.group === group)
                return (
                  some.length > 0 && (
                    <MenuSection key={group} className="pb-1">
                      <Header className="px-3 pt-2 pb-1 text-caption font-semibold text-ink-2">
                        {t(title)}
                      </Header>
                      {some.map((command) => (
                        <Row key={command.id} command={command} />
                      ))}
                    </MenuSection>
                  )
                )
              })}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Row({ command: { id, label, hint } }: { command: Command }) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className="flex min-h-9 cursor-pointer items-baseline justify-between gap-3 rounded-small px-3 py-1.5 outline-none data-focused:bg-sunk data-focused:outline-2 data-focused:outline-solid data-focused:-outline-offset-2 data-focused:outline-gules"
    >
      <bdi className="min-w-0 font-semibold [overflow-wrap:anywhere]">{label}</bdi>
      {hint && <bdi className="max-w-[45%] shrink-0 truncate text-caption text-ink-2">{hint}</bdi>}
    </MenuItem>
  )
}
