import { type Change, change, type Place, type Rewrite, refuse } from './language';
import { codeAfter, codeBefore, isWhole, touchesLiteral } from './surroundings';

/** Puts an expression into a hole of the literal, which stays as it is otherwise. */
export function fillHole(place: Place, expression: string): Rewrite {
  const { hole } = place.token;
  return hole === undefined
    ? refuse('This kind of text cannot hold an expression. Move the key by hand.')
    : change(place.start, place.end, hole.open + expression + hole.close);
}

/** Puts an expression in place of the literal, or joins it with what else the literal holds. */
export function replaceOrJoin(place: Place, expression: string, operator: string): Rewrite {
  return isWhole(place)
    ? change(place.token.start, place.token.end, expression)
    : concatenate(place, expression, operator);
}

/** Puts an expression in place of the literal, or into a hole of it. */
export function replaceOrFill(place: Place, expression: string): Rewrite {
  return isWhole(place) && !touchesLiteral(place)
    ? change(place.token.start, place.token.end, expression)
    : fillHole(place, expression);
}

/** Rewrites, with one more change to the code before the literal. */
export function alsoChange(rewrite: Rewrite, changes: readonly Change[]): Rewrite {
  return rewrite.kind === 'refused'
    ? rewrite
    : { kind: 'changes', changes: [...changes, ...rewrite.changes] };
}

/**
 * Splits the literal around the key and joins the parts with an operator, in brackets where
 * something binds tighter than the operator.
 */
function concatenate(place: Place, expression: string, operator: string): Rewrite {
  const { text, token } = place;
  if (token.heredoc || token.close.length > 1 || touchesLiteral(place)) {
    return refuse('This kind of text cannot hold an expression. Move the key by hand.');
  }
  const changes: Change[] = [];
  const hasHead = place.start > token.bodyStart;
  const hasTail = place.end < token.bodyEnd;
  const bracket = /^[.[!?]|^\*|^%/.test(codeAfter(place)) || /[%*!]$/.test(codeBefore(place));
  const head = hasHead ? `${token.close} ${operator} ` : '';
  const tail = hasTail ? ` ${operator} ${token.open}` : '';
  if (bracket) {
    changes.push({ start: token.start, end: token.start, newText: '(' });
  }
  changes.push({
    start: hasHead ? place.start : token.start,
    end: hasTail ? place.end : token.end,
    newText: head + expression + tail + (bracket && !hasTail ? ')' : ''),
  });
  if (bracket && hasTail) {
    changes.push({ start: token.end, end: token.end, newText: ')' });
  }
  return { kind: 'changes', changes: joinTouching(text, changes) };
}

function joinTouching(text: string, changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const next of changes) {
    const last = joined.at(-1);
    if (last !== undefined && next.start === last.end) {
      const newText = last.newText + text.slice(last.end, next.start) + next.newText;
      joined[joined.length - 1] = { start: last.start, end: next.end, newText };
    } else {
      joined.push(next);
    }
  }
  return joined;
}
