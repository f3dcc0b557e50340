/** Something the user can mend. The message is one sentence or two: what happened, what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Mended by loading the window again. */
export class StaleWindowError extends UserError {}

/** Where an error was thrown, without its message: that may quote a value, on lines of any shape. */
export function readFrames({ stack = '', message }: Error): readonly string[] {
  const at = stack.indexOf(message);
  const frames = at === -1 ? stack : stack.slice(at + message.length);
  return frames.split('\n').filter(line => /^ +at .*(?::\d+\)?|<anonymous>\)?)$/.test(line));
}
