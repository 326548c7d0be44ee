import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PictureCard } from '@/components/hub/PictureCard'
import { useToasts } from '@/components/ui/toasts'
import { tabs } from '../fake-browser'
import { show } from '../render'

const PICTURE = {
  address: 'https://hub.example/van.webp',
  alt: 'A van in the snow',
  title: 'The electric van',
  width: 1_200,
  height: 627,
}
const said = () => useToasts.getState().toasts.at(-1)

afterEach(() => vi.unstubAllGlobals())

describe('a picture of the programme’s', () => {
  it('shows what it is and opens large, in its own size too; the focus comes back', async () => {
    const { user } = show(<PictureCard picture={PICTURE} heading="The electric van" />)
    expect(screen.getByRole('figure')).toHaveTextContent('The electric vanA van in the snow')
    const open = screen.getByRole('button', { name: 'Look at it large: A van in the snow' })
    await user.click(open)
    const dialog = await screen.findByRole('dialog', { name: 'The electric van' })
    expect(dialog).toHaveTextContent('A van in the snow')
    await user.click(screen.getByRole('button', { name: 'In its own size', pressed: false }))
    expect(screen.getByRole('button', { name: 'In its own size', pressed: true })).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await waitFor(() => expect(open).toHaveFocus())
  })

  it('gives its description to the clipboard, and offers none where it has none', async () => {
    const { user, again } = show(<PictureCard picture={PICTURE} />)
    await user.click(screen.getByRole('button', { name: 'Copy the description' }))
    await waitFor(() => expect(said()?.text).toBe('The description is on the clipboard'))
    expect(await navigator.clipboard.readText()).toBe('A van in the snow')
    again(<PictureCard picture={{ ...PICTURE, alt: '' }} />)
    expect(screen.queryByRole('button', { name: 'Copy the description' })).not.toBeInTheDocument()
    expect(screen.getByText('Without a description yet')).toBeVisible()
  })

  it('is saved as it came where LinkedIn takes its kind, under a name that says what it is', async () => {
    const fetched = vi.fn(async () => new Response(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])))
    vi.stubGlobal('fetch', fetched)
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }))
    const { user } = show(<PictureCard picture={PICTURE} />)
    await user.click(screen.getByRole('button', { name: 'Download' }))
    await waitFor(() => expect(said()?.text).toBe('Saved as the-electric-van.jpg'))
    expect(clicked).toHaveBeenCalledOnce()
    expect(fetched).toHaveBeenCalledWith(PICTURE.address, expect.objectContaining({ credentials: 'omit' }))
    clicked.mockRestore()
  })

  it.each([
    ['refuses to be read', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is something else', async () => new Response('<html>Sign in</html>')],
  ])('that %s is offered in a tab', async (_, fetched) => {
    vi.stubGlobal('fetch', fetched)
    const { user } = show(<PictureCard picture={PICTURE} />)
    await user.click(screen.getByRole('button', { name: 'Download' }))
    await waitFor(() => expect(said()?.text).toMatch(/^Its server shows this picture/))
    await said()?.action?.run()
    expect(tabs.openTab).toHaveBeenCalledWith(PICTURE.address)
  })
})
