import { ArrowLeft, Redo2, Trash2, Undo2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { CommandButton } from '@/components/commands/CommandButton'
import { Room } from '@/components/frame/Room'
import { useChallenge } from '@/components/frame/useChallenge'
import { useHubs } from '@/components/frame/useHubs'
import { SnippetButton } from '@/components/snippets/SnippetButton'
import { SnippetList } from '@/components/snippets/SnippetList'
import { useSlash } from '@/components/snippets/useSlash'
import { useSnippets } from '@/components/snippets/useSnippets'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { findingKey } from '@/lib/compose/checks/quiet'
import { toggleHashtag } from '@/lib/compose/hashtags'
import { addRead } from '@/lib/drafts/store'
import { titleOf } from '@/lib/drafts/title'
import type { Phrase } from '@/lib/hub/schema'
import { replaced } from '@/lib/snippets/find'
import { BesideText } from './BesideText'
import { removeDraft } from './commands'
import { DraftFacts } from './DraftFacts'
import { useDesk, useNearTags, useOfferedDesk } from './desk'
import { HandOverBar } from './HandOverBar'
import { movedMarks } from './marked-parts'
import { OriginNote } from './OriginNote'
import { ReadFirst } from './ReadFirst'
import { SaveProblem } from './SaveProblem'
import { TextEditor, type TextEditorHandle } from './TextEditor'
import { useChangeText } from './useChangeText'
import { useCheckContext } from './useCheckContext'
import { useDraftChecks } from './useDraftChecks'
import type { DraftEditor } from './useDraftEditor'
import { useCloseness, useLater } from './useFindings'
import { useItemPictures, useOriginItem } from './useOriginItem'
import { useSnapshots } from './useSnapshots'
import { useSame, useStable } from './useStable'

const NO_PHRASES: readonly Phrase[] = []

/** Ctrl or ⌘ with Enter hands over, as it sends in many places. */
function handOverKey({ key, ctrlKey, metaKey, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  if (key !== 'Enter' || !(ctrlKey || metaKey) || shiftKey || nativeEvent.isComposing) return false
  useDesk.getState().handOver?.()
  return true
}

/** One open draft: its text, what the programme suggests beside it, and the way to LinkedIn. */
export function OpenDraft({ editor, onClose }: { editor: DraftEditor; onClose: () => void }) {
  const { t } = useI18n()
  const { hubs } = useHubs()
  const area = useRef<TextEditorHandle>(null)
  const facts = useId()
  const { draft, writing, saveState } = editor
  const { id } = draft
  const origin = useSame(draft.origin)
  const day = useSame(draft.day)
  // The text is shown at once; whatever is made of it comes when there is time, and is dropped for a newer text.
  const [typing, setTyping] = useState(false)
  const later = useLater(writing.text, typing)
  const pressed =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      setTyping(false)
      act(...given)
    }
  const undo = useStable(pressed(editor.undo))
  const redo = useStable(pressed(editor.redo))
  const put = useStable(pressed(editor.put))
  const hub = hubs?.find((one) => one.id === origin?.hubId) ?? hubs?.[0]
  // On a day of remembrance nothing of the programme belongs beside the text.
  const running = useSame(useChallenge(day?.tone === 'solemn' ? undefined : hub))
  const item = useOriginItem(origin)
  const pictures = useItemPictures(item)
  const snippets = useSnippets(hub, origin?.language)
  const slash = useSlash({ area, snippets, put })
  useSnapshots(draft, writing.text)
  const context = useCheckContext(hub, origin, running?.challenge)
  const mustRead = hub?.programme.policy?.mustRead === true
  const checks = useDraftChecks({ editor: { ...editor, put }, later, context, area, mustRead })
  const { found, told } = checks
  const closeness = useCloseness(found.text, origin?.text)
  const change = useChangeText({ writing, put })
  const current = useStable(() => writing.text)
  const [showsTheirs, showTheirs] = useState(false)
  const [waiting, setWaiting] = useState<() => void>()
  const title = useMemo(
    () => titleOf(later, origin?.title ?? day?.title ?? t('drafts.untitled')),
    [later, origin, day, t],
  )
  const putSnippet = (text: string) => {
    const { start, end } = area.current?.selection() ?? { start: 0, end: 0 }
    put(replaced(writing.text, start, end, text))
    area.current?.focus()
  }
  const tags = useNearTags(hub, item, running?.challenge.hashtag)
  const toggleTag = (tag: string) => change((now) => toggleHashtag(now, tag))
  useOfferedDesk({ tags, snippets, text: current, toggleTag, putSnippet })
  const before = useStable((go: () => void) => (checks.unread().length > 0 ? setWaiting(() => go) : go()))

  // A new draft is there to be written: the caret belongs in it.
  const empty = draft.text === ''
  useEffect(() => {
    if (empty) area.current?.focus()
  }, [empty])

  return (
    <Room
      title={title}
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
          <IconButton icon={Undo2} label={t('ui.undo')} disabled={!editor.canUndo} onClick={undo} />
          <IconButton icon={Redo2} label={t('ui.redo')} disabled={!editor.canRedo} onClick={redo} />
          <IconButton
            icon={Trash2}
            label={t('write.delete')}
            onClick={() => void editor.flush().then(() => removeDraft(id, t))}
          />
        </div>
      }
      foot={
        <HandOverBar
          draftId={id}
          text={current}
          empty={writing.text.trim() === ''}
          flush={editor.flush}
          pictures={pictures}
          item={item}
          before={before}
        />
      }
      scrollKey={`draft ${id}`}
    >
      <OriginNote origin={origin} day={day} />
      {saveState === 'failed' && <SaveProblem text={writing.text} onRetry={() => void editor.flush()} />}
      <TextEditor
        ref={area}
        writing={writing}
        onEdit={(next, kind) => {
          setTyping(kind === 'typing' || kind === 'deleting')
          editor.onEdit(next, kind)
          slash.follow(next, kind === 'typing')
        }}
        onSelect={(now) => slash.follow(now, false)}
        onKey={(event) => slash.onKey(event, writing.text) || handOverKey(event)}
        onBlur={slash.close}
        onUndo={undo}
        onRedo={redo}
        describedBy={facts}
        marks={movedMarks(
          { advice: told, ...(showsTheirs && closeness && { theirs: closeness.passages }) },
          found.text,
          writing.text,
        )}
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
        <SnippetButton snippets={snippets} onChoose={({ text }) => putSnippet(text)} />
        <CommandButton />
      </div>
      {waiting && (
        <ReadFirst
          findings={checks.unread()}
          phrases={context.policy?.phrases ?? NO_PHRASES}
          onClose={() => setWaiting(undefined)}
          onGo={() => {
            const keys = checks.unread().map((finding) => findingKey(finding, writing.text))
            void addRead(id, keys)
            setWaiting(undefined)
            waiting()
          }}
        />
      )}
      <BesideText
        draftId={id}
        text={later}
        origin={origin}
        day={day}
        hub={hub}
        item={item}
        pictures={pictures}
        running={running}
        checked={found.text}
        told={told}
        dismissed={checks.dismissed}
        phrases={context.policy?.phrases ?? NO_PHRASES}
        onMend={checks.mend}
        onShow={checks.show}
        closeness={closeness}
        showsTheirs={showsTheirs}
        onShowTheirs={showTheirs}
        onChange={change}
        current={current}
      />
    </Room>
  )
}
