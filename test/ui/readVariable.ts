/** What scripts/testUi.mjs tells the tests. */
export function readVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set. Run the tests by scripts/testUi.mjs.`);
  }
  return value;
}
