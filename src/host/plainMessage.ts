/**
 * Notifications turn `[text](address)` into links, commands among them; names of files and folders
 * come from whoever made the project.
 */
export function toPlainMessage(message: string): string {
  return message.replaceAll('](', '] (');
}
