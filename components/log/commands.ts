import { goTo, setPanel } from '@/components/frame/state'
import { toast } from '@/components/ui/toasts'
import type { Translator } from '@/lib/i18n/translator'
import { type Proposal, shareOf } from '@/lib/shares/proposal'
import type { Share } from '@/lib/shares/share'
import {
  type AddResult,
  acceptProposal,
  deleteShare,
  dropProposal,
  keepProposal,
  restoreShare,
  settleText,
} from '@/lib/shares/store'

type T = Translator['t']

/** Tells what adding a share did: added, with undo, or in the log already, with the way there. */
export function tellAdded(share: Share, result: AddResult, t: T): void {
  if (result.added) {
    toast(t('log.added'), {
      label: t('ui.undo'),
      run: async () => {
        await deleteShare(share.id)
      },
    })
  } else {
    toast(t(result.linked ? 'log.linked' : 'log.alreadyThere'), {
      label: t('log.show'),
      run: () => goTo('log', { share: result.same.id }),
    })
  }
}

export async function addProposal(proposal: Proposal, t: T): Promise<void> {
  const share = shareOf(proposal, { now: Date.now(), id: crypto.randomUUID() })
  tellAdded(share, await acceptProposal(proposal.id, share), t)
}

export async function declineProposal(proposal: Proposal, t: T): Promise<void> {
  await dropProposal(proposal.id)
  toast(t('proposal.declined'), { label: t('ui.undo'), run: () => keepProposal(proposal) })
}

/** Deletes a share at once and offers to undo it. */
export async function removeShare(id: string, t: T): Promise<void> {
  const row = await deleteShare(id)
  setPanel({ share: null })
  if (row) toast(t('log.deleted'), { label: t('ui.undo'), run: () => restoreShare(row) })
}

/** Has one text of a share stand and discards the others that merging kept, and offers to undo it. */
export async function settle(share: Share, text: string, t: T): Promise<void> {
  const before = await settleText(share.id, text, Date.now())
  if (before) toast(t('share.settled'), { label: t('ui.undo'), run: () => restoreShare(before) })
}
