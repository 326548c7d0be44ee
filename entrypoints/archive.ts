import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type ArchiveJob, type ArchiveNews, summariseArchive } from '@/lib/profile/archive-summary'

/** The worker that reads a LinkedIn archive: files come in, ticks and numbers go out. It ends with its page's interest. */
export default defineUnlistedScript(() => {
  self.onmessage = ({ data }: MessageEvent<ArchiveJob>) =>
    void summariseArchive(data, (news: ArchiveNews) => self.postMessage(news))
})
