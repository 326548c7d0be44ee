import '../../../assets/styles/app.css'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'

/** The least a page with React can be: what the panel's start is measured against. */
function Empty() {
  useEffect(() => {
    performance.mark('herald:interactive')
  }, [])
  return <p>Ready</p>
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Empty />)
