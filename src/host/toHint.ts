import { publicStart } from '../detect/publicStart';
import { recogniseKey } from '../providers/recognise';
import { mask, type Secret } from '../secret';

/** The printable form of a key: the start that its issuer gives to all its keys, and a mask. */
export function toHint(value: Secret): string {
  const recognition = recogniseKey(value.reveal());
  const matches = recognition.kind === 'recognised' ? recognition.matches : [];
  const starts = matches.map(({ rule }) => publicStart(rule, value.reveal()));
  return mask(
    value.reveal(),
    starts.find(start => start !== ''),
  );
}
