import '@/assets/styles/app.css'
import { readEarly } from '@/components/frame/read-early'
import { startPanel } from '@/components/frame/start-panel'

readEarly()
void startPanel()
