import * as vscode from 'vscode';
import type { Platform } from '../../deploy/platform';
import { type ClosedPlatform, closedPlatforms, platforms } from '../../deploy/platforms';
import { findTool, readSignIn } from '../../deploy/readTool';
import type { Choice } from '../../host/prompts';
import type { KeyServices } from '../keyServices';

export interface ReadyPlatform {
  readonly platform: Platform;
  /** Absolute path of its tool. */
  readonly program: string;
}

type Offer =
  | { readonly kind: 'installed'; readonly platform: Platform; readonly program: string }
  | { readonly kind: 'missing'; readonly platform: Platform }
  | { readonly kind: 'closed'; readonly platform: ClosedPlatform };

type Services = Pick<KeyServices, 'prompts' | 'reportBug'>;

const openPage = 'Open Page';

/** A platform whose tool is there and signed in. Of any other the user is told what to do. */
export async function choosePlatform(
  folder: string,
  services: Services,
): Promise<ReadyPlatform | undefined> {
  const offers = await findOffers();
  const offer = await services.prompts.pickOne({
    title: 'Send Key To…',
    placeholder: 'The platform that gets the key',
    choices: offers.map(toChoice),
  });
  switch (offer?.kind) {
    case undefined:
      return undefined;
    case 'closed':
      tell(offer.platform.reason, offer.platform.page, services);
      return undefined;
    case 'missing':
      tell(toMissing(offer.platform), offer.platform.installPage, services);
      return undefined;
    case 'installed':
      return toReady(offer, folder, services);
    default:
      throw new Error('unreachable', { cause: offer satisfies never });
  }
}

/** Those whose tool is installed come first. */
export async function findOffers(): Promise<readonly Offer[]> {
  const without = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const found = await Promise.all(
    platforms.map(async (platform): Promise<Offer> => {
      const program = await findTool(platform, { without });
      return program === undefined
        ? { kind: 'missing', platform }
        : { kind: 'installed', platform, program };
    }),
  );
  const closed = closedPlatforms.map((platform): Offer => ({ kind: 'closed', platform }));
  const order = ['installed', 'missing'];
  return [...order.flatMap(kind => found.filter(offer => offer.kind === kind)), ...closed];
}

function toChoice(offer: Offer): Choice<Offer> {
  const { platform } = offer;
  switch (offer.kind) {
    case 'installed':
      return { label: platform.name, icon: 'cloud-upload', value: offer };
    case 'missing':
      return {
        label: platform.name,
        description: 'not installed',
        icon: 'circle-slash',
        value: offer,
      };
    case 'closed':
      return {
        label: platform.name,
        description: 'by hand only',
        icon: 'circle-slash',
        value: offer,
      };
    default:
      throw new Error('unreachable', { cause: offer satisfies never });
  }
}

async function toReady(
  { platform, program }: ReadyPlatform,
  folder: string,
  services: Services,
): Promise<ReadyPlatform | undefined> {
  const [tool] = platform.programs;
  if (platform.needsDeviceFile && process.platform === 'win32') {
    const reason = `On Windows the ${tool} command reads a value from files and arguments only, and Keyward writes it to neither. Enter the key at ${platform.name} by hand.`;
    tell(reason, platform.installPage, services);
    return undefined;
  }
  const state = await services.prompts.runCancellable(
    `Asking ${tool} whether it is signed in`,
    ({ signal }) => readSignIn(platform, { program, folder, signal }),
  );
  switch (state) {
    case 'signed-in':
      return { platform, program };
    case 'cancelled':
      return undefined;
    case 'signed-out':
      tell(toSignedOut(platform), platform.installPage, services);
      return undefined;
    case 'unanswered':
      tell(
        `${tool} did not answer. Run it once in a terminal, then try again.`,
        platform.installPage,
        services,
      );
      return undefined;
    default:
      throw new Error('unreachable', { cause: state satisfies never });
  }
}

function toMissing({ name, programs: [tool] }: Platform): string {
  return `${name} takes keys from its command line ${tool}, which is not installed. Install it, restart VS Code so that it sees it, then try again.`;
}

function toSignedOut({ programs: [tool], signIn }: Platform): string {
  return `${tool} is not signed in. Run this in a terminal, then try again: ${signIn}`;
}

/** The command is done when the sentence shows, not when it is put away. */
function tell(sentence: string, page: string, { prompts, reportBug }: Services): void {
  const inform = async (): Promise<void> => {
    if ((await prompts.warn(sentence, openPage)) === openPage) {
      await prompts.openPage(page);
    }
  };
  inform().catch(reportBug);
}
