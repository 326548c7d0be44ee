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
  const values: Values = {}
  for (const [name, value] of Object.entries(problem)) {
    values[name] = Array.isArray(value) ? value.join(', ') : typeof value === 'number' ? value : String(value)
  }
  return t(ISSUES[problem.kind] ?? 'issue.other', values)
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
}
