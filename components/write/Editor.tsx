import { ArrowLeft, Redo2, Trash2, Undo2 } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { useChallenge } from '@/components/frame/useChallenge'
import { useHubs } from '@/components/frame/useHubs'
import { useSettings } from '@/components/frame/useSettings'
import { ChallengeCard } from '@/components/hub/ChallengeCard'
import { shelfOf } from '@/components/hub/pictures'
import { SnippetButton } from '@/components/snippets/SnippetButton'
import { SnippetList } from '@/components/snippets/SnippetList'
import { useSlash } from '@/components/snippets/useSlash'
import { useSnippets } from '@/components/snippets/useSnippets'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { toast } from '@/components/ui/toasts'
import { checkText } from '@/lib/compose/checks/all'
import type { Finding } from '@/lib/compose/checks/finding'
import { findingKey, toldFindings } from '@/lib/compose/checks/quiet'
import { hasHashtag, toggleHashtag } from '@/lib/compose/hashtags'
import { addRead } from '@/lib/drafts/store'
import { titleOf } from '@/lib/drafts/title'
import { replaced } from '@/lib/snippets/find'
import { removeDraft } from './commands'
import { DeskDrawers } from './DeskDrawers'
import { DraftFacts } from './DraftFacts'
import { Findings } from './Findings'
import { HandOverBar } from './HandOverBar'
import { OriginNote } from './OriginNote'
import { ReadFirst } from './ReadFirst'
import { SaveProblem } from './SaveProblem'
import { Suggestions } from './Suggestions'
import { TextEditor, type TextEditorHandle } from './TextEditor'
import { useCheckContext } from './useCheckContext'
import { useDraftEditor } from './useDraftEditor'
import { useCloseness, useFindings } from './useFindings'
import { useItemPictures, useOriginItem } from './useOriginItem'
import { useSnapshots } from './useSnapshots'
import { Voice } from './Voice'

/** One draft: its text, what the programme suggests beside it, and the way to LinkedIn. */
export function Editor({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useI18n()
  const editor = useDraftEditor(id, (other) =>
    toast(t('write.otherWindow'), { label: t('write.takeTheirs'), run: () => editor?.setText(other) }),
  )
  const { hubs } = useHubs()
  const area = useRef<TextEditorHandle>(null)
  const facts = useId()
  const hub = hubs?.find((one) => one.id === editor?.draft.origin?.hubId) ?? hubs?.[0]
  // On a day of remembrance nothing of the programme belongs beside the text.
  const solemn = editor?.draft.day?.tone === 'solemn'
  const running = useChallenge(solemn ? undefined : hub)
  const item = useOriginItem(editor?.draft.origin)
  const pictures = useItemPictures(item)
  const snippets = useSnippets(hub, editor?.draft.origin?.language)
  const slash = useSlash({ area, snippets, put: (writing) => editor?.put(writing) })
  useSnapshots(editor?.draft, editor?.writing.text)
  const empty = editor?.draft.text === ''
  const { muted } = useSettings()
  const context = useCheckContext(hub, editor?.draft.origin, running?.challenge)
  const found = useFindings(editor?.writing.text ?? '', context)
  const origin = editor?.draft.origin
  const closeness = useCloseness(found.text, origin?.text)
  const [showsTheirs, showTheirs] = useState(false)
  const [waiting, setWaiting] = useState<() => void>()

  // A new draft is there to be written: the caret belongs in it.
  useEffect(() => {
    if (empty) area.current?.focus()
  }, [empty])

  if (editor === null) {
    return (
      <Room title={t('write.gone')}>
        <p>{t('write.goneHint')}</p>
        <Button onClick={onClose}>{t('write.toDrafts')}</Button>
      </Room>
    )
  }
  if (!editor) return null
  const { draft, writing, saveState } = editor
  const dismissed = draft.dismissed ?? []
  const told = toldFindings(found.all, found.text, { dismissed, muted })
  const phrases = context.policy?.phrases ?? []
  const mustRead = hub?.programme.policy?.mustRead === true
  /** The policy's findings that were not read yet, of the text as it stands now. */
  const unread = () => {
    if (!mustRead) return []
    return toldFindings(checkText(writing.text, context), writing.text, {
      dismissed: [...dismissed, ...(draft.read ?? [])],
      muted,
    }).filter(({ check }) => check === 'policy-phrase')
  }
  /** The text may have moved on since it was looked at: the same finding is looked for again. */
  const now = (finding: Finding) => {
    const key = findingKey(finding, found.text)
    return found.text === writing.text
      ? finding
      : checkText(writing.text, context).find((one) => findingKey(one, writing.text) === key)
  }
  const mend = (finding: Finding) => {
    const change = now(finding)?.mend
    if (!change) return
    const { from, to, put } = change
    const at = from + put.length
    const text = writing.text.slice(0, from) + put + writing.text.slice(to)
    editor.onEdit({ text, selectionStart: at, selectionEnd: at }, 'command')
  }
  const showInText = (finding: Finding) => {
    const place = now(finding)
    if (place) area.current?.select(place.from, place.to)
  }

  return (
    <Room
      title={titleOf(writing.text, draft.origin?.title ?? draft.day?.title ?? t('drafts.untitled'))}
      back={
        <IconButton
          icon={ArrowLeft}
          label={t('write.toDrafts')}
          onClick={onClose}
          className="-ms-2 rtl:-scale-x-100"
        />
      }
      actions={
        <div className="flex shrink-0 items-center">
          <IconButton icon={Undo2} label={t('ui.undo')} disabled={!editor.canUndo} onClick={editor.undo} />
          <IconButton icon={Redo2} label={t('ui.redo')} disabled={!editor.canRedo} onClick={editor.redo} />
          <IconButton
            icon={Trash2}
            label={t('write.delete')}
            onClick={() => void editor.flush().then(() => removeDraft(id, t))}
          />
        </div>
      }
      foot={
        <HandOverBar
          draft={draft}
          text={writing.text}
          flush={editor.flush}
          pictures={pictures}
          item={item}
          before={(go) => (unread().length > 0 ? setWaiting(() => go) : go())}
        />
      }
      scrollKey={`draft ${id}`}
    >
      <OriginNote draft={draft} />
      {saveState === 'failed' && <SaveProblem text={writing.text} onRetry={() => void editor.flush()} />}
      <TextEditor
        ref={area}
        writing={writing}
        onEdit={(next, kind) => {
          editor.onEdit(next, kind)
          slash.follow(next, kind === 'typing')
        }}
        onSelect={(now) => slash.follow(now, false)}
        onKey={(event) => slash.onKey(event, writing.text)}
        onBlur={slash.close}
        onUndo={editor.undo}
        onRedo={editor.redo}
        describedBy={facts}
        {...(found.text === writing.text && {
          marks: { advice: told, ...(showsTheirs && closeness && { theirs: closeness.passages }) },
        })}
        list={slash.described}
      >
        {slash.list && (
          <SnippetList
            id={slash.list.id}
            snippets={slash.list.found}
            active={slash.list.active}
            top={slash.list.top}
            onChoose={(snippet) => slash.choose(writing.text, snippet)}
          />
        )}
      </TextEditor>
      <DraftFacts id={facts} text={writing.text} saveState={saveState} />
      <div className="flex flex-wrap gap-2">
        <SnippetButton
          snippets={snippets}
          onChoose={({ text }) => {
            const { start, end } = area.current?.selection() ?? { start: 0, end: 0 }
            editor.put(replaced(writing.text, start, end, text))
            area.current?.focus()
          }}
        />
      </div>
      {running && (
        <ChallengeCard
          running={running}
          inText={hasHashtag(writing.text, running.challenge.hashtag)}
          onToggle={() => editor.setText(toggleHashtag(writing.text, running.challenge.hashtag))}
        />
      )}
      <Findings
        draftId={id}
        text={found.text}
        told={told}
        dismissed={dismissed}
        phrases={phrases}
        onMend={mend}
        onShow={showInText}
      />
      {origin && (
        <Voice draftId={id} origin={origin} closeness={closeness} shown={showsTheirs} onShow={showTheirs} />
      )}
      {waiting && (
        <ReadFirst
          findings={unread()}
          phrases={phrases}
          onClose={() => setWaiting(undefined)}
          onGo={() => {
            const keys = unread().map((finding) => findingKey(finding, writing.text))
            void addRead(id, keys)
            setWaiting(undefined)
            waiting()
          }}
        />
      )}
      <Suggestions
        text={writing.text}
        hub={hub}
        item={item}
        origin={draft.origin}
        day={draft.day}
        challenge={running?.challenge.hashtag}
        onText={editor.setText}
        onPut={editor.put}
      />
      <DeskDrawers
        draft={draft}
        text={writing.text}
        pictures={pictures}
        shelf={hub && shelfOf(hub, []).length > 0 ? hub.id : undefined}
        onText={editor.setText}
      />
    </Room>
  )
}
