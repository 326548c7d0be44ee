import { useEffect, useState } from 'react'
import { HABIT_KEY, type Habit, loadHabit } from '@/lib/backup/habit'
import { watchLocal } from '@/lib/browser/storage'

/** How this machine keeps its backups, as it stands; undefined until that is read. */
export function useHabit(): Habit | undefined {
  const [habit, setHabit] = useState<Habit>()
  useEffect(() => {
    const load = () => void loadHabit().then(setHabit)
    load()
    return watchLocal(HABIT_KEY, load)
  }, [])
  return habit
}
