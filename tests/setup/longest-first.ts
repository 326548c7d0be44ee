import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take long for their size: begun last, they would run on alone at the end. */
const LONG = /\/screens\.test\.ts$/

/** Vitest's own order, which without earlier timings is by size, with the long ones first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
