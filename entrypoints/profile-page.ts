import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readProfile } from '@/lib/linkedin/page/profile/read'

/** Reads the ambassador's own profile page once, on their click in the panel; its result is what the panel gets. */
export default defineUnlistedScript(() => readProfile())
