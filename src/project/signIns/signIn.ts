/** `unknown`: the tool gave no answer that says either. */
export type SignInState = 'signed-in' | 'signed-out' | 'not-installed' | 'unknown';

/** Whether a person is signed in to a tool, as the tool itself says. */
export interface SignIn {
  readonly id: string;
  /** As in "GitHub CLI". */
  readonly name: string;
  readonly state: SignInState;
  /** How the person is signed in, where that matters. */
  readonly method?: 'subscription' | 'api-key';
  readonly installPage: string;
  /** What to type into a terminal to sign in. */
  readonly signInCommand: string;
}
