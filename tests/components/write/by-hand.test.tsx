import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useToasts } from '@/components/ui/toasts'
import ByHand from '@/components/write/ByHand'
import { show } from '../render'

const PICTURE = {
  ...{ address: 'https://hub.example/van.jpg', alt: 'A van in the snow', title: 'Van' },
  ...{ width: undefined, height: undefined },
}
const PARTS = { mentions: ['Ola Nowak'], firstComment: { link: 'https://acme.example/news' } }

describe('what is still to add by hand', () => {
  it('is told with what helps: the picture, the mention’s way, the comment’s link', async () => {
    const { user } = show(<ByHand parts={PARTS} pictures={[PICTURE]} posted={false} />)
    expect(screen.getByRole('region')).toHaveTextContent('The picture: A van in the snow')
    expect(screen.getByRole('button', { name: 'Copy the picture' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy the description' })).toBeVisible()
    expect(screen.getByText(/^Mention Ola Nowak: click where @\[Ola Nowak\] stands/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    await waitFor(() => expect(useToasts.getState().toasts.at(-1)?.text).toBe('The link is on the clipboard'))
    expect(await navigator.clipboard.readText()).toBe('https://acme.example/news')
  })

  it('is the first comment alone once the post is out', () => {
    show(<ByHand parts={PARTS} pictures={[PICTURE]} posted />)
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'The first comment, with the link, once the post is out.https://acme.example/newsCopy the link',
    ])
  })

  it('is nothing where the post is out and wants no comment', () => {
    show(<ByHand parts={{ mentions: ['Ola'] }} pictures={[PICTURE]} posted />)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })
})
