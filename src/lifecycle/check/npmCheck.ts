import { toFact } from '../../providers/facts';
import type { LiveCheck } from '../../providers/liveCheck';
import { readText } from '../../providers/readMember';
import { readVerdict, toUnanswered, toWorks } from '../../providers/readVerdict';

/** The check of a token at the registry of the user's own npm. */
export function toNpmCheck(registry: string): LiveCheck {
  return {
    rules: ['npm-access-token'],
    takesUnknown: true,
    request: {
      method: 'GET',
      url: `${registry.replace(/\/+$/, '')}/-/whoami`,
      headers: { Authorization: 'Bearer {key}' },
    },
    read: readVerdict({
      works: json =>
        readText(json, 'username') === ''
          ? undefined
          : toWorks(toFact('Account', readText(json, 'username'))),
      otherwise: (_, { status }) =>
        status === 403
          ? toUnanswered(
              { status },
              'The registry did not say whose it is. It does not to tokens for some packages only.',
            )
          : undefined,
    }),
  };
}
