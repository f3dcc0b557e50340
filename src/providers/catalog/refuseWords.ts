/** False for a body of letters alone, as words have it, or of digits alone; says nothing else. */
export function refuseWords(key: string): false | undefined {
  const body = key.slice(3);
  return /\d/.test(body) && /[A-Za-z]/.test(body) ? undefined : false;
}
