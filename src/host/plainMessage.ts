/**
 * Notifications, and what stands below an input box, turn `[text](address)` into links, commands
 * among them; names of files, folders and keys come from whoever made the project or a backup.
 */
export function toPlainMessage(message: string): string {
  return message.replaceAll('](', '] (');
}
