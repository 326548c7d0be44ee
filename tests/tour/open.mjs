import { launchHerald, pressIcon } from '../browser/launch.mjs'
import { servePractice } from '../practice/serve.mjs'

/** Opens a browser window with Herald on the practice LinkedIn (or the real one) and stays until it is closed. */
export async function openBrowser({ live }) {
  const herald = await launchHerald({ headless: false, viewport: null, offline: !live })
  const [page] = herald.context.pages()
  if (!live) await servePractice(herald.context)
  await page.goto('https://www.linkedin.com/feed/')
  console.log(
    live
      ? '\nLinkedIn is open with Herald installed. Sign in, then press Herald’s icon (behind the puzzle piece).'
      : '\nThe practice LinkedIn is open; nothing you do there leaves this computer.',
  )
  console.log('In Herald’s popup press “Open Herald beside LinkedIn”. Close the browser to end.\n')
  if (!live) await pressIcon(herald, page).catch(() => undefined)
  await new Promise((resolve) => herald.context.on('close', resolve))
  await herald.close()
}
