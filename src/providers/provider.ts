import type { Rule } from '../detect/rule';
import type { LiveCheck } from './liveCheck';
import type { SelfRevocation } from './revocation';

/** Pages at the issuer's site. Only those that `facts` knows; the rest are left out. */
export interface ProviderLinks {
  readonly create?: string;
  readonly revoke?: string;
  readonly usage?: string;
}

/** One of the values of a key of several parts, such as AWS's id and secret. */
export interface ProviderPart {
  readonly envName: string;
  /** As in "Secret access key". */
  readonly label: string;
}

/** An issuer of keys. */
export interface Provider {
  /** Kebab case, stable. */
  readonly id: string;
  readonly name: string;
  /** Products by whose names people look for the issuer, as in "Claude". */
  readonly products?: string;
  /** Variables that its libraries read; the first is the default. Empty where none is known. */
  readonly envNames: readonly string[];
  /** Present where one key has several values, in the order in which they are asked for. */
  readonly parts?: readonly ProviderPart[];
  readonly links: ProviderLinks;
  /** One sentence for a newcomer: what to click on the page that `links.create` opens. */
  readonly howToGet?: string;
  /** One sentence: what to click on the page that `links.revoke` opens. */
  readonly howToRevoke?: string;
  /** The first that takes the key's rule is sent. Empty or left out: the issuer offers none. */
  readonly liveChecks?: readonly LiveCheck[];
  readonly selfRevocations?: readonly SelfRevocation[];
  readonly rules: readonly Rule[];
}
