import { ArrowLeft, Check } from 'lucide-react'
import { useState } from 'react'
import { Room } from '@/components/frame/Room'
import { Button } from '@/components/ui/Button'
import { TextAreaField, TextField } from '@/components/ui/Field'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { Notice } from '@/components/ui/Notice'
import type { Draft } from '@/lib/drafts/draft'
import { readPostLink } from '@/lib/linkedin/permalink'
import { newShare } from '@/lib/shares/record'
import type { Share } from '@/lib/shares/share'
import { addShare, changeShare } from '@/lib/shares/store'
import { tellAdded } from './commands'
import { type FormFields, fieldsOf, readForm, START_FIELDS } from './form-fields'
import { LINK_PROBLEMS } from './link-problems'

type Props = {
  /** The share to change; a new one without. */
  share?: Share
  /** The draft that a new share most likely is: its text is filled in. */
  handed?: Draft
  onClose: () => void
}

/** Logs a post by its link or by hand, or changes one. */
export function ShareForm({ share, handed, onClose }: Props) {
  const { t, date } = useI18n()
  const [fields, setFields] = useState<FormFields>(
    share ? fieldsOf(share) : { ...START_FIELDS, text: handed?.text ?? '' },
  )
  const [tried, setTried] = useState(false)
  const [failed, setFailed] = useState(false)
  const set = (changes: Partial<FormFields>) => setFields((now) => ({ ...now, ...changes }))
  const link = readPostLink(fields.link)
  const form = readForm(fields, share)
  const linkError =
    !link.ok && (link.reason !== 'empty' ? tried || fields.link.length > 12 : tried && !form.ok)
      ? t(LINK_PROBLEMS[link.reason])
      : undefined

  const submit = async () => {
    setTried(true)
    if (!form.ok) return
    const now = Date.now()
    try {
      if (share) {
        await changeShare(share.id, form.input, now)
      } else {
        const draft = handed?.text === fields.text ? handed : undefined
        const { origin, day } = draft ?? {}
        const added = newShare(
          {
            ...form.input,
            how: form.input.urn ? 'link' : 'typed',
            ...(origin && { hubId: origin.hubId, itemId: origin.itemId, itemTitle: origin.title }),
            ...(day && { dayKey: day.key, dayTitle: day.title, dayDate: day.date }),
            ...(draft && { draftId: draft.id }),
          },
          { now, id: crypto.randomUUID() },
        )
        tellAdded(added, await addShare(added), t)
      }
      onClose()
    } catch {
      setFailed(true)
    }
  }

  return (
    <form
      className="h-full"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Room
        title={t(share ? 'form.edit' : 'form.new')}
        back={
          <IconButton
            icon={ArrowLeft}
            label={t('form.back')}
            onClick={onClose}
            className="-ms-2 rtl:-scale-x-100"
          />
        }
        foot={
          <Button look="main" icon={Check} onClick={() => void submit()}>
            {t(share ? 'form.save' : 'form.add')}
          </Button>
        }
      >
        {failed && <Notice tone="action" title={t('form.failed')} />}
        <TextField
          label={t('form.link')}
          hint={link.ok ? undefined : t('form.linkHint')}
          error={linkError}
          value={fields.link}
          inputMode="url"
          autoFocus={!share}
          onChange={(event) => set({ link: event.target.value })}
        />
        {link.ok && (
          <Notice tone="done" icon={Check}>
            <p>{t('form.timeFromLink', { time: date(link.time, 'moment') })}</p>
            {link.comment && <p className="text-caption">{t('form.linkIsComment')}</p>}
          </Notice>
        )}
        {link.ok && (
          <label className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              className="size-4.5 accent-gules"
              checked={fields.scheduled}
              onChange={(event) => set({ scheduled: event.target.checked })}
            />
            {t('form.scheduled')}
          </label>
        )}
        {(!link.ok || fields.scheduled) && (
          <TextField
            type="datetime-local"
            label={t(fields.scheduled ? 'form.publishedWhen' : 'form.when')}
            hint={fields.scheduled ? t('form.scheduledHint') : undefined}
            error={tried && !form.ok && form.problem === 'time' ? t('form.timeMissing') : undefined}
            value={fields.when}
            onChange={(event) => set({ when: event.target.value })}
          />
        )}
        <TextAreaField
          label={t('form.text')}
          hint={t('form.textHint')}
          value={fields.text}
          onChange={(event) => set({ text: event.target.value })}
        />
        <TextField
          label={t('form.note')}
          value={fields.note}
          onChange={(event) => set({ note: event.target.value })}
        />
        <button type="submit" hidden />
      </Room>
    </form>
  )
}
