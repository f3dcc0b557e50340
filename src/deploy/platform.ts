/** What was answered, by the ids of the questions. */
export type Answers = Readonly<Record<string, string>>;

export interface AnswerChoice {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
}

/** A command of the tool that lists names. No output of it holds a value. */
export interface Listing {
  readonly toArguments: (answers: Answers) => readonly string[];
  readonly read: (output: string) => readonly string[];
}

/** Something that the platform has to be told before it takes a key. */
export interface TargetQuestion {
  readonly id: string;
  readonly title: string;
  readonly placeholder: string;
  readonly applies?: (answers: Answers) => boolean;
  readonly choices?: readonly AnswerChoice[];
  readonly listing?: Listing;
  /** Left out where nothing but the choices can be answered. */
  readonly typed?: TypedAnswer;
}

export interface TypedAnswer {
  /** Keeps away whatever a tool would take for an option, a file or another command. */
  readonly pattern: RegExp;
  /** One sentence: what is allowed. */
  readonly advice: string;
}

/** The name that the secret has at the platform. */
export interface SecretName extends TypedAnswer {
  readonly fromVariable: (envName: string) => string;
}

export interface Delivery {
  /** The secret's name at the platform. */
  readonly name: string;
  /** The key's label. */
  readonly label: string;
  readonly answers: Answers;
  /** Whether `probe` found one of that name. */
  readonly exists: boolean;
}

/** A platform that takes secrets, with the command line that hands them over. */
export interface Platform {
  readonly id: string;
  /** As in "GitHub Actions". */
  readonly name: string;
  /** Names of the tool's program; the first that is found counts. */
  readonly programs: readonly [string, ...string[]];
  readonly installPage: string;
  /** What people type to sign in. Keyward never runs it. */
  readonly signIn: string;
  readonly status: {
    readonly arguments: readonly string[];
    /** For tools that end well all the same. */
    readonly isSignedIn?: (output: string) => boolean;
  };
  readonly questions: readonly TargetQuestion[];
  readonly secretName: SecretName;
  /** Ends well where a secret of that name is there already. Reads no value. */
  readonly probe?: {
    readonly toArguments: (delivery: Omit<Delivery, 'exists'>) => readonly string[];
    /** One sentence where its complaint says that nothing should be sent. */
    readonly findObstacle?: (complaint: string) => string | undefined;
  };
  readonly toArguments: (delivery: Delivery) => readonly string[];
  /** What goes to standard input; the value itself where it is left out. */
  readonly toInput?: (value: string, delivery: Delivery) => string;
  /** One sentence where the tool's format cannot hold the value. */
  readonly refuses?: (value: string) => string | undefined;
  /** As in "GitHub Actions as the secret ANTHROPIC_API_KEY of acme/shop". */
  readonly describe: (name: string, answers: Answers) => string;
  /** What else the tool does with it, for the question before it is sent. */
  readonly consequence?: (answers: Answers) => string | undefined;
  /** It never replaces what is there. */
  readonly addsOnly?: true;
  /** It opens `/dev/stdin`, which Windows does not have. */
  readonly needsDeviceFile?: true;
}
