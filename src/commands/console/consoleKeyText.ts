import { type ConsoleKey, consoleStatusNames } from '../../lifecycle/console/consoleKey';

/** What tells a console's key from another of the same name. */
export function toConsoleKeyText({ hint, status, space, created }: ConsoleKey): string {
  return [
    hint,
    consoleStatusNames[status],
    space.name,
    ...(created === undefined ? [] : [`made ${new Date(created).toLocaleDateString()}`]),
  ]
    .filter(text => text !== '')
    .join(' · ');
}
