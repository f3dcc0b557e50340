/**
 * Object.groupBy is not there in Node 20.
 *
 * @template T
 * @param {readonly T[]} values
 * @param {(value: T) => string} toName
 * @returns {[string, T[]][]}
 */
export function groupBy(values, toName) {
  const groups = new Map();
  for (const value of values) {
    const name = toName(value);
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return [...groups];
}
