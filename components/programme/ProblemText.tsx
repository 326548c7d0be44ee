import { useI18n } from '@/components/ui/I18n'
import type { Problem } from '@/lib/hub/read'
import type { RefreshProblem } from '@/lib/hub/rows'
import type { Key, Translator, Values } from '@/lib/i18n/translator'

const REASONS: Record<string, Key> = {
  offline: 'hubProblem.offline',
  'http-status': 'hubProblem.httpStatus',
  'too-large': 'hubProblem.tooLarge',
  'too-slow': 'hubProblem.tooSlow',
  redirect: 'hubProblem.redirect',
  'cors-or-network': 'hubProblem.network',
  refused: 'hubProblem.refused',
  'every-item-wrong': 'hubProblem.everyItem',
}

/** Why a hub was not fetched or not taken over, with the places in its file. */
export function ProblemText({ problem }: { problem: RefreshProblem }) {
  const { t } = useI18n()
  return (
    <>
      <p>{t(REASONS[problem.reason] ?? 'hubProblem.address', { status: problem.status ?? 0 })}</p>
      <ProblemList problems={problem.problems} />
    </>
  )
}

/** Problems of a file, each with its path and what is wrong there. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  const { t } = useI18n()
  if (problems.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-caption">
      {problems.slice(0, 10).map((problem) => (
        <li key={`${problem.path} ${problem.kind}`}>
          {problem.path && <code dir="ltr">{problem.path}</code>} {describe(problem, t)}
        </li>
      ))}
    </ul>
  )
}

function describe(problem: Problem, t: Translator['t']): string {
  if (problem.kind === 'against-rule') return t(RULES[problem.rule] ?? 'hubRule.other')
  const values: Values = {}
  for (const [name, value] of Object.entries(problem)) {
    if (Array.isArray(value)) values[name] = value.map((word) => inWords(word, t)).join(', ')
    else if (typeof value === 'number') values[name] = value
    else values[name] = name === 'expected' ? inWords(String(value), t) : String(value)
  }
  return t(ISSUES[problem.kind] ?? 'issue.other', values)
}

/** What a field should be, in words; a value it should have stays as the file writes it. */
function inWords(expected: string, t: Translator['t']): string {
  const key = EXPECTED[expected]
  return key ? t(key) : expected
}

const ISSUES: Partial<Record<Problem['kind'], Key>> = {
  missing: 'issue.missing',
  'wrong-type': 'issue.wrongType',
  'wrong-format': 'issue.wrongFormat',
  'not-one-of': 'issue.notOneOf',
  empty: 'issue.empty',
  'too-long': 'issue.tooLong',
  'too-short': 'issue.tooShort',
  'too-large': 'issue.tooLarge',
  'too-small': 'issue.tooSmall',
  'duplicate-id': 'issue.duplicateId',
  'not-json': 'issue.notJson',
  'nested-too-deep': 'issue.tooDeep',
  'file-empty': 'issue.fileEmpty',
  'not-text': 'issue.notText',
  'file-too-large': 'issue.fileTooLarge',
  'name-repeated': 'issue.nameRepeated',
  'name-refused': 'issue.nameRefused',
  'broken-character': 'issue.brokenCharacter',
  'wrong-key': 'issue.wrongKey',
}

const RULES: Record<string, Key> = {
  'at-least-one-language': 'hubRule.oneLanguage',
  'ends-before-start': 'hubRule.endsBeforeStart',
  'longer-than-a-year': 'hubRule.longerThanYear',
  'address-with-credentials': 'hubRule.credentials',
}

const EXPECTED: Record<string, Key> = {
  text: 'expected.text',
  list: 'expected.list',
  object: 'expected.object',
  number: 'expected.number',
  'whole-number': 'expected.wholeNumber',
  'yes-no': 'expected.yesNo',
  date: 'expected.date',
  email: 'expected.email',
  hashtag: 'expected.hashtag',
  'https-address': 'expected.address',
  'language-code': 'expected.language',
  'programme-id': 'expected.programmeId',
  'picture-path': 'expected.picture',
  'snippet-name': 'expected.snippetName',
  value: 'expected.value',
  'name-in-quotes': 'expected.name',
  colon: 'expected.colon',
  'comma-or-end': 'expected.comma',
  'end-of-file': 'expected.endOfFile',
  'closing-quote': 'expected.quote',
  'escaped-character': 'expected.escape',
}
