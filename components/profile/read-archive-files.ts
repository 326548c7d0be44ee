import { startArchiveWorker } from '@/lib/browser/archive-worker'
import type { ArchiveJob, ArchiveNews } from '@/lib/profile/archive-summary'

/** Has the archive's files read beside this page and tells of it; the function given stops it at once. */
export function readArchiveFiles(job: ArchiveJob, onNews: (news: ArchiveNews) => void): () => void {
  const worker = startArchiveWorker()
  const stop = () => worker.terminate()
  worker.onmessage = ({ data }: MessageEvent<ArchiveNews>) => {
    if (data.step !== 'progress') stop()
    onNews(data)
  }
  worker.onerror = (event) => {
    event.preventDefault()
    stop()
    onNews({ step: 'refused', problem: 'unreadable' })
  }
  worker.postMessage(job)
  return stop
}
