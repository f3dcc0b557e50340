/** Icons are letters of a private range. */
export function toPlainText(text: string): string {
  return text
    .replaceAll(/[\uE000-\uF8FF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
