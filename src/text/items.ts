// Items that are sure to be there: where one is missing, the program has a fault and stops.

export function itemAt<T>(items: ArrayLike<T>, i: number): T {
  const item = items[i];
  if (item === undefined) throw new RangeError(`no item ${i} among ${items.length}`);
  return item;
}

export const lastOf = <T>(items: ArrayLike<T>): T => itemAt(items, items.length - 1);
