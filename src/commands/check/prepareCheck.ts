import * as vscode from 'vscode';
import { isLogDetailed } from '../../host/logLevel';
import { toHint } from '../../host/toHint';
import { findLiveCheck } from '../../lifecycle/check/findLiveCheck';
import { toNpmCheck } from '../../lifecycle/check/npmCheck';
import { readNpmRegistry } from '../../lifecycle/check/npmRegistry';
import { findOwnHost, toOwnHost } from '../../lifecycle/check/ownHost';
import type { PreparedCheck } from '../../lifecycle/check/sendCheck';
import { findProvider } from '../../providers/index';
import type { LiveCheck } from '../../providers/liveCheck';
import type { Provider } from '../../providers/provider';
import type { Secret } from '../../secret';
import type { KeyServices } from '../keyServices';

/** A key that may not be stored yet. */
export interface CheckSubject {
  /** Issuer's id, or `other`. */
  readonly provider: string;
  /** In the order of the key's parts. */
  readonly values: readonly Secret[];
}

export type Preparation =
  | { readonly kind: 'ready'; readonly prepared: PreparedCheck }
  /** `reason` is a sentence for the user. */
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'declined' };

type Services = Pick<KeyServices, 'prompts' | 'readSettings'>;

/** Which request will be sent where. Asks about the host where it is not the issuer's one and only. */
export async function prepareCheck(
  { provider: id, values }: CheckSubject,
  services: Services,
): Promise<Preparation> {
  const provider = findProvider(id);
  if (provider?.id === 'npm') {
    return prepareNpm(provider, values, services);
  }
  const found = findLiveCheck({ provider, values });
  if (found.kind === 'none' || provider === undefined) {
    return { kind: 'none', reason: found.kind === 'none' ? found.reason : '' };
  }
  const own = findOwnHost(id, services.readSettings());
  const check = own === '' ? found.check : await chooseHost(found.check, own, services);
  return check === undefined ? { kind: 'declined' } : toReady(provider, check, found.values);
}

/** Whether `prepareCheck` would ask something. */
export function hasChoiceOfHost(provider: string, { readSettings }: Services): boolean {
  return provider === 'npm' || findOwnHost(provider, readSettings()) !== '';
}

/** Whether a key of this kind can be checked at all. */
export function hasCheck({ provider: id, values }: CheckSubject): boolean {
  return id === 'npm' || findLiveCheck({ provider: findProvider(id), values }).kind === 'found';
}

function toReady(
  { name: issuer }: Provider,
  check: LiveCheck,
  values: readonly Secret[],
): Preparation {
  const { url } = check.request;
  return url.includes('{key') && isLogDetailed()
    ? {
        kind: 'none',
        reason: `${issuer} takes a key only as a part of the address, which VS Code's own log would note now. Run Developer: Set Log Level and choose Info, then check again.`,
      }
    : { kind: 'ready', prepared: { issuer, host: new URL(url).host, check, values } };
}

/** A key of one host is a secret to the other. */
async function chooseHost(
  check: LiveCheck,
  own: string,
  { prompts }: Services,
): Promise<LiveCheck | undefined> {
  const toHost = ({ request }: LiveCheck): string => new URL(request.url).host;
  const atHome = toOwnHost(check, own);
  return prompts.pickOne({
    title: 'Check Key',
    placeholder: 'Where does this key belong? It is sent there and nowhere else.',
    choices: [
      {
        label: toHost(atHome),
        description: 'Your own, from the settings',
        icon: 'server',
        value: atHome,
      },
      { label: toHost(check), description: "The issuer's own", icon: 'globe', value: check },
    ],
  });
}

async function prepareNpm(
  provider: Provider,
  values: readonly Secret[],
  { prompts }: Services,
): Promise<Preparation> {
  const [value] = values;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const registry = await readNpmRegistry({ without: folders.map(({ uri }) => uri.fsPath) });
  if (typeof registry !== 'string') {
    return { kind: 'none', reason: registry.reason };
  }
  const found = findLiveCheck({ provider, values }, [toNpmCheck(registry)]);
  if (found.kind === 'none' || value === undefined) {
    return { kind: 'none', reason: found.kind === 'none' ? found.reason : '' };
  }
  const { host } = new URL(registry);
  const isWanted = await prompts.confirm({
    message: `Send the key ${toHint(value)} to ${host}?`,
    detail:
      'Your own npm configuration names this registry. Keyward asks it whose key this is, and nothing else.',
    action: 'Check Key',
  });
  return isWanted ? toReady(provider, found.check, found.values) : { kind: 'declined' };
}
