/** Spearman's rank correlation of two lists of the same length; equal values share the middle of their ranks. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)]
  const middle = (a.length + 1) / 2
  let both = 0
  let xs = 0
  let ys = 0
  x.forEach((rank, at) => {
    const [dx, dy] = [rank - middle, (y[at] ?? middle) - middle]
    both += dx * dy
    xs += dx * dx
    ys += dy * dy
  })
  return both / Math.sqrt(xs * ys)
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const result = new Array<number>(values.length).fill(0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && order[to]?.value === order[from]?.value) to++
    for (let at = from; at < to; at++) result[order[at]?.at ?? 0] = (from + 1 + to) / 2
    from = to
  }
  return result
}
