import '../../../assets/styles/app.css'
import { useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'

/** The least a page with React can be: what the panel's start is measured against. */
function Empty() {
  useLayoutEffect(() => {
    performance.mark('herald:interactive')
  }, [])
  return <p>Ready</p>
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Empty />)
