/** As in "an OpenAI API key"; the exceptions are spelled out letter by letter when read. */
export function withArticle(name: string): string {
  return `${/^(?:[aeiou]|npm |xAI |NVIDIA )/i.test(name) ? 'an' : 'a'} ${name}`;
}
