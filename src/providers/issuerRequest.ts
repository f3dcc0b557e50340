/**
 * A request to an issuer, without the key: `{key}` stands for its first value, `{key2}` for its
 * second, and they take the place of these marks only in the statement that sends the request.
 */
export interface IssuerRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With a host of the issuer's own, over https. Values in it are escaped. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** User and password of Basic authorization, such as `api:{key}`. */
  readonly basic?: string;
  /** Signs the request as AWS asks for: `{key}` is the key's id, `{key2}` its secret. */
  readonly sign?: { readonly kind: 'aws'; readonly service: string; readonly region: string };
  /** JSON where it is an object: the marks in its texts are replaced. Text is a form. */
  readonly body?: JsonBody | string;
}

export interface JsonBody {
  readonly [name: string]: string | number | boolean | null | readonly string[] | JsonBody;
}

/** What the issuer answered. */
export interface IssuerAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where the answer is not JSON. */
  readonly json: unknown;
  /** At most 1 MB. May quote the key: never show it. */
  readonly text: string;
}
