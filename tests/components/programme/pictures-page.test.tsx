import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { usePanel } from '@/components/frame/state'
import PicturesPage from '@/components/programme/PicturesPage'
import PicturesPanel from '@/components/write/PicturesPanel'
import { hubRow } from '../examples'
import { show } from '../render'

const asset = (id: string, url: string) => ({
  id,
  title: { en: `Title ${id}`, pl: `Tytuł ${id}` },
  picture: { url, alt: { en: `Seen ${id}`, pl: `Widać ${id}` } },
})

describe('the shelf of pictures', () => {
  it('shows the programme’s pictures in the reader’s language, but none whose address cannot be loaded', () => {
    const assets = [asset('one', 'https://hub.example/one.png'), asset('two', 'beside/two.png')]
    show(<PicturesPage hub={hubRow({ assets })} />, 'pl')
    expect(screen.getAllByRole('figure').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Tytuł oneWidać one/),
    ])
  })

  it('is reached from a draft, with or without pictures of its own', async () => {
    const { user } = show(<PicturesPanel pictures={[]} shelf="demo" />)
    expect(screen.getByText('This draft began without a picture.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'The programme’s pictures' }))
    expect(usePanel.getState()).toMatchObject({
      room: 'programme',
      programmePage: { show: 'pictures', hub: 'demo' },
    })
  })
})
