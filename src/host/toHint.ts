import { recogniseKey } from '../providers/recognise';
import { mask, type Secret } from '../secret';

/** The printable form of a key: the start that its issuer gives to all its keys, and a mask. */
export function toHint(value: Secret): string {
  const recognition = recogniseKey(value.reveal());
  const prefixes =
    recognition.kind === 'recognised' ? recognition.matches.map(({ rule }) => rule.prefix) : [];
  const prefix = prefixes.find(
    candidate => candidate !== undefined && value.reveal().startsWith(candidate),
  );
  return mask(value.reveal(), prefix);
}
