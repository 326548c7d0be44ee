import { setSettings } from '@/components/frame/useSettings'
import { toast } from '@/components/ui/toasts'
import type { Translator } from '@/lib/i18n/translator'
import type { ConnectionCount } from '@/lib/profile/evidence'
import { keepCount, restoreCount, restoreWord, setWord } from '@/lib/profile/store'

type T = Translator['t']

/** Takes the ambassador's word on a point, or takes it back, and offers to undo that. */
export async function sayWord(
  point: { id: string; title: string },
  done: boolean | undefined,
  t: T,
): Promise<void> {
  const { id, title } = point
  try {
    const former = await setWord(id, done, Date.now())
    const said =
      done === undefined ? 'profile.saidNothing' : done ? 'profile.saidDone' : 'profile.saidNotDone'
    toast(t(said, { title }), {
      label: t('ui.undo'),
      run: () => restoreWord(id, former, Date.now()),
    })
  } catch {
    toast(t('form.failed'))
  }
}

/** Keeps a typed number of connections and offers to undo that; tells whether it was kept. */
export async function typeCount(connections: ConnectionCount, t: T): Promise<boolean> {
  try {
    const former = await keepCount(connections, Date.now())
    toast(t('connections.kept'), { label: t('ui.undo'), run: () => restoreCount(former, Date.now()) })
    return true
  } catch {
    toast(t('form.failed'))
    return false
  }
}

/** Keeps the ambassador's first day in the programme (YYYY-MM-DD), or forgets it where the field is empty. */
export function setJoined(value: string): void {
  if (value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    void setSettings({ joinedOn: value === '' ? null : value })
  }
}
