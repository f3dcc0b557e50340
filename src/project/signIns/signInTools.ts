import type { SignIn, SignInState } from './signIn';

export interface ToolAnswer {
  readonly code: number;
  /** What the tool said. May name accounts: looked through for fixed words and dropped. */
  readonly text: string;
}

/** A tool whose own command says whether a person is signed in. */
export interface SignInTool extends Pick<SignIn, 'id' | 'name' | 'installPage' | 'signInCommand'> {
  readonly program: string;
  readonly parameters: readonly string[];
  /** Shown only where it is installed. */
  readonly isExtra?: true;
  readonly read: (answer: ToolAnswer) => Pick<SignIn, 'state' | 'method'>;
}

export const signInTools: readonly SignInTool[] = [
  {
    id: 'claude',
    name: 'Claude Code',
    program: 'claude',
    // Answers JSON, and exits with 1 where nobody is signed in.
    parameters: ['auth', 'status'],
    installPage: 'https://code.claude.com/docs/en/setup',
    signInCommand: 'claude auth login',
    read: readClaude,
  },
  {
    id: 'github',
    name: 'GitHub CLI',
    program: 'gh',
    // Exits with 1 where an account of any host has a problem, so its words count as well.
    parameters: ['auth', 'status'],
    installPage: 'https://cli.github.com',
    signInCommand: 'gh auth login',
    read: ({ code, text }) => ({
      state: code === 0 ? 'signed-in' : toState(text, /Logged in to /i, /not logged in/i),
    }),
  },
  {
    id: 'wrangler',
    name: 'Wrangler',
    program: 'wrangler',
    // Exits with 0 either way.
    parameters: ['whoami'],
    installPage: 'https://developers.cloudflare.com/workers/wrangler/install-and-update/',
    signInCommand: 'wrangler login',
    read: ({ text }) => ({
      state: toState(text, /You are logged in/i, /not authenticated|Not logged in/i),
    }),
  },
  {
    id: 'vercel',
    name: 'Vercel CLI',
    program: 'vercel',
    isExtra: true,
    parameters: ['whoami'],
    installPage: 'https://vercel.com/docs/cli',
    signInCommand: 'vercel login',
    read: ({ code, text }) => ({
      state:
        code === 0
          ? 'signed-in'
          : toState(
              text,
              /$^/,
              /No existing credentials|not (?:logged in|authenticated)|not valid/i,
            ),
    }),
  },
  {
    id: 'netlify',
    name: 'Netlify CLI',
    program: 'netlify',
    isExtra: true,
    parameters: ['status'],
    installPage: 'https://docs.netlify.com/api-and-cli-guides/cli-guides/get-started-with-cli/',
    signInCommand: 'netlify login',
    read: ({ text }) => ({ state: toState(text, /Current Netlify User/i, /Not logged in/i) }),
  },
];

function toState(text: string, signedIn: RegExp, signedOut: RegExp): SignInState {
  if (signedIn.test(text)) {
    return 'signed-in';
  }
  return signedOut.test(text) ? 'signed-out' : 'unknown';
}

function readClaude({ code, text }: ToolAnswer): Pick<SignIn, 'state' | 'method'> {
  if (/"loggedIn"\s*:\s*false/.test(text)) {
    return { state: 'signed-out' };
  }
  if (!/"loggedIn"\s*:\s*true/.test(text)) {
    return { state: code === 1 && /not logged in/i.test(text) ? 'signed-out' : 'unknown' };
  }
  const isSubscription = /"authMethod"\s*:\s*"claude\.ai"|"subscriptionType"\s*:\s*"\w/.test(text);
  const isApiKey = /"authMethod"\s*:\s*"(?:api_?key|console)/i.test(text);
  return {
    state: 'signed-in',
    ...(isApiKey
      ? { method: 'api-key' as const }
      : isSubscription
        ? { method: 'subscription' as const }
        : {}),
  };
}
