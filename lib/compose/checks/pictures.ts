import { type CheckContext, type Finding, overall } from './finding'

const FILE_NAME = /^[\w-]+\.(?:png|jpe?g|webp|gif|svg|heic)$|^(?:img|dsc|image|photo|screenshot)[\s_-]?\d*$/i
const SAYS_NOTHING = /^(?:an? )?(?:picture|image|photo|graphic|obraz|obrazek|zdjęcie|grafika|foto)\.?$/iu

/** Pictures of the item whose text for those who do not see them says nothing: empty, a file's name, or "picture". */
export function checkPictures(text: string, { pictures = [] }: CheckContext): Finding[] {
  if (text.trim() === '') return []
  const silent = pictures.filter(({ alt }) => {
    const plain = alt.trim()
    return plain === '' || FILE_NAME.test(plain) || SAYS_NOTHING.test(plain)
  })
  return silent.length === 0 ? [] : [overall('picture-alt', 56, { count: silent.length })]
}
