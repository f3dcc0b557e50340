export const consoleIds = ['anthropic', 'openai'] as const;
/** Issuers with an API for an organization's keys. The same as the provider's id. */
export type ConsoleId = (typeof consoleIds)[number];

export const consoleStatuses = ['active', 'inactive', 'expired', 'archived'] as const;
export type ConsoleStatus = (typeof consoleStatuses)[number];

/** As the user reads them. */
export const consoleStatusNames = {
  active: 'active',
  inactive: 'switched off',
  expired: 'expired',
  archived: 'archived',
} as const;

/** Anthropic calls it a workspace, OpenAI a project. */
export interface ConsoleSpace {
  readonly id: string;
  readonly name: string;
}

/** A key as the issuer lists it. Lives in memory only. */
export interface ConsoleKey {
  readonly id: string;
  readonly name: string;
  /** As the issuer redacts it: `sk-ant-api03-R2D...igAA`. */
  readonly hint: string;
  readonly status: ConsoleStatus;
  readonly space: ConsoleSpace;
  readonly creator?: string;
  /** ISO 8601 instants. */
  readonly created?: string;
  readonly expires?: string;
  readonly lastUsed?: string;
  /** Whether it belongs to a service account, with which it is deleted. */
  readonly isOfService?: true;
}

export interface ConsoleFilter {
  readonly status?: ConsoleStatus;
  readonly space?: ConsoleSpace;
}

export interface ConsoleList {
  readonly keys: readonly ConsoleKey[];
  readonly spaces: readonly ConsoleSpace[];
}

/** The keys of an organization, as far as the issuer's API lets one manage them. */
export interface KeyConsole {
  readonly id: ConsoleId;
  readonly issuer: string;
  /** What the issuer calls a space. */
  readonly spaceWord: 'workspace' | 'project';
  /** Rejects with a UserError where not all of the list came. */
  list(filter: ConsoleFilter, signal?: AbortSignal): Promise<ConsoleList>;
  /** One request, which tells whether the admin key is good for this. */
  check(signal?: AbortSignal): Promise<void>;
  /** Left out where the API has none. */
  setStatus?(
    key: ConsoleKey,
    status: 'active' | 'inactive' | 'archived',
    signal?: AbortSignal,
  ): Promise<ConsoleKey>;
  rename?(key: ConsoleKey, name: string, signal?: AbortSignal): Promise<ConsoleKey>;
  delete?(key: ConsoleKey, signal?: AbortSignal): Promise<void>;
}
