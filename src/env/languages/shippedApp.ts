const reason =
  'This app is sent to people’s devices, where the key can be read out of it. ' +
  'Move the call that needs it to a server, and keep the key there.';

/** Why a key cannot be read from the environment: an app on a phone has none. */
export function findShippedApp(text: string): string | undefined {
  const imports =
    /^\s*import\s+(?:androidx?\.|(?:UIKit|SwiftUI|WatchKit)\b|['"]package:flutter\/)/m;
  return imports.test(text) ? reason : undefined;
}
