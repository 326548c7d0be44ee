import type { ComposerReport } from './report'
import { DIALOG, HYDRATED } from './selectors'
import { closestAcross, findComposer, openRoots } from './structure'

/** An element without words: what it is, its technical attributes, and what is inside. */
export type SkeletonNode = {
  tag: string
  attributes?: Record<string, string>
  children?: SkeletonNode[]
  /** What is inside its open shadow root. */
  shadow?: SkeletonNode[]
}

/** The structure around dialogs and editors of a page, without a word, name or number of anybody. */
export type Skeleton = {
  version: 1
  page: 'feed' | 'compose' | 'profile' | 'post' | 'other'
  hydrated: boolean
  composer: ComposerReport['state']
  trees: SkeletonNode[]
  /** Whether something was left out to keep it small. */
  cut: boolean
}

/** The most a skeleton takes as JSON, in characters (all ASCII). */
export const SKELETON_LIMIT = 64_000
const DEEPEST = 40

/**
 * Describes the page's dialogs and editors so that a coordinator or developer can see what changed at LinkedIn.
 * It holds no text, label, address, id or number: values are cut down to technical words (`technical`).
 */
export function takeSkeleton(): Skeleton {
  const trees: SkeletonNode[] = []
  const budget = { left: SKELETON_LIMIT - 1000, cut: false }
  for (const element of startingPoints()) {
    if (budget.cut) break
    const node = describe(element, 0, budget)
    if (node) trees.push(node)
  }
  return {
    version: 1,
    page: pageKind(location.pathname),
    hydrated: document.querySelector(HYDRATED) !== null,
    composer: findComposer().state,
    trees,
    cut: budget.cut,
  }
}

/** Every dialog that is in no other, and editors outside dialogs with three levels around them. */
function startingPoints(): Element[] {
  const roots = openRoots(document)
  const dialogs = roots
    .flatMap((root) => [...root.querySelectorAll(DIALOG)])
    .filter((dialog) => !dialog.parentElement || !closestAcross(dialog.parentElement, DIALOG))
  const editors = roots
    .flatMap((root) => [...root.querySelectorAll('[contenteditable="true"]')])
    .filter((editor) => !closestAcross(editor, DIALOG))
    .map(around)
  return [...new Set([...dialogs, ...editors])]
}

/** Up to three levels above an editor, but neither the body nor a whole shadow root. */
function around(editor: Element): Element {
  let outer = editor
  for (let level = 0; level < 3; level++) {
    const parent = outer.parentElement
    if (!parent || parent === document.body) break
    outer = parent
  }
  return outer
}

type Budget = { left: number; cut: boolean }

function describe(element: Element, depth: number, budget: Budget): SkeletonNode | undefined {
  const tag = technicalTag(element.localName)
  const attributes = attributesOf(element)
  const cost = 60 + JSON.stringify(attributes).length
  if (depth > DEEPEST || budget.left < cost) {
    budget.cut = true
    return undefined
  }
  budget.left -= cost
  const inside = (parent: ParentNode) =>
    tag === 'svg' ? [] : [...parent.children].flatMap((child) => describe(child, depth + 1, budget) ?? [])
  const children = inside(element)
  const shadow = element.shadowRoot ? inside(element.shadowRoot) : []
  return {
    tag,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(children.length > 0 ? { children } : {}),
    ...(shadow.length > 0 ? { shadow } : {}),
  }
}

const KEPT = [
  'role',
  'data-testid',
  'data-sdui-screen',
  'contenteditable',
  'data-type',
  'data-test-modal-id',
  'aria-haspopup',
  'type',
]
const PRESENT = ['open', 'disabled', 'hidden', 'inert', 'aria-label', 'aria-labelledby', 'data-placeholder']

function attributesOf(element: Element): Record<string, string> {
  const found: [string, string][] = []
  for (const name of KEPT) {
    const value = element.getAttribute(name)
    if (value !== null) found.push([name, technical(value)])
  }
  for (const name of PRESENT) if (element.hasAttribute(name)) found.push([name, ''])
  const key = element.getAttribute('componentkey')
  if (key !== null) found.push(['componentkey', technical(key)])
  const classes = [...element.classList].filter((name) => KNOWN_CLASS.test(name)).map(technical)
  if (classes.length > 0) found.push(['class', classes.join(' ')])
  if (element.localName === 'svg' && ICON.test(element.id)) found.push(['icon', technical(element.id)])
  return Object.fromEntries(found)
}

const KNOWN_CLASS = /^(?:ql|tiptap|ProseMirror|share|artdeco|msg|comments?)(?:$|[-_])/
const ICON = /^[a-z]+(?:-[a-z]+){0,4}-(?:small|medium|large)$/

/**
 * The words that LinkedIn's structure is named with. A name, a slug or a token is not among them, and what is
 * not among them is not kept.
 */
const WORDS = new Set(
  `action actions actor actorless add alert alertdialog all anchor app area artdeco audience author auto bar base beta
  block blank blot body bottom box btn button calendar card cards caret cell chip choice clear click clipboard clock close code collapsed
  column com combobox comment commentary comments component compose composer confirm container content contents control
  controls count create creation date decoration detour dialog disabled dismiss discard document draft dropdown edit editor element
  emoji empty enabled entry error event expandable feed feedback field file flagship flagshipnav flow focus focused footer
  form frame generic globe group hashtag header hidden home icon image inline input interop is item items key label large
  launcher layer layout lazy line link linkedin list listbox listitem load loader loading main media medium mention menu
  message messaging modal more msg nav new next node none notch note notice notices option options outlet overlay bubble page panel paragraph
  picker placeholder plain poll popover post posting posts preview presentation promoted primary profile prompt prose mirror break ql quick
  rail reaction reactions ref replaceable reply repost response root row save schedule scheduled screen scroll sdui search
  secondary section select selected send separator set settings settled shadow shadowdom share sharebox sharing sheet shell slot
  small social state status step style submit success suggestion svg switch tab template test text textarea textbox textfield
  tiptap time title toast toasts toggle toolbar tools tooltip top trailing trigger true false type typeahead ui core unified
  update upload url user v2 v3 video view visibility widget window wrapper write x the of to and in on for with by`.split(
    /\s+/,
  ),
)

/** A value with every part that is no technical word replaced by `*`: `commentBox-Ab3` becomes `commentBox-*`. */
export function technical(value: string): string {
  return value
    .slice(0, 200)
    .split(/([^A-Za-z0-9]+)/)
    .map((part, index) => (index % 2 === 1 ? part.replace(/[^-_.:]+/g, '*') : known(part)))
    .join('')
    .replace(/\*+(?:[-_.:]*\*)*/g, '*')
}

/** A word or a camel-case run of words, each of which must be known. */
function known(part: string): string {
  if (part === '') return ''
  const words = part.match(/[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])|\d+/g) ?? []
  return words.map((word) => (WORDS.has(word.toLowerCase()) ? word : '*')).join('')
}

/** A custom element is named by a site's developers, but nothing forces them. */
function technicalTag(name: string): string {
  return /^[a-z]+[1-6]?$/.test(name) && name.length <= 10 ? name : technical(name)
}

function pageKind(path: string): Skeleton['page'] {
  if (/^\/sharing\/compose(\/|$)/.test(path)) return 'compose'
  if (/^\/feed\/update\/|^\/posts\//.test(path)) return 'post'
  if (path.startsWith('/feed')) return 'feed'
  return path.startsWith('/in/') ? 'profile' : 'other'
}
