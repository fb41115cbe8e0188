// Access to items that must exist: a missing one is a bug, and throws.

export function itemAt<T>(items: ArrayLike<T>, i: number): T {
  const item = items[i];
  if (item === undefined) throw new RangeError(`no item ${i} among ${items.length}`);
  return item;
}

export const lastOf = <T>(items: ArrayLike<T>): T => itemAt(items, items.length - 1);

export function valueAt<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`no value for ${String(key)}`);
  return value;
}

export function certain<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new RangeError('nothing where something must be');
  return value;
}
