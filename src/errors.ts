/** Something the user can mend. The message is one sentence or two: what happened, what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Mended by loading the window again. */
export class StaleWindowError extends UserError {}
