import { cx } from './cx'

/** A hashtag kept whole in right-to-left text, so that its # stays in front. */
export function Hashtag({ tag, className }: { tag: string; className?: string }) {
  return <bdi className={cx('font-semibold text-gules', className)}>#{tag}</bdi>
}
