/**
 * What was made for a key, or what is made for it now. It is kept as long as the key is.
 *
 * @param kept Where it is kept.
 */
export function remembered<K extends object, T extends object>(kept: WeakMap<K, T>, key: K, make: () => T): T {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    kept.set(key, value);
  }
  return value;
}
