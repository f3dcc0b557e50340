import { change, type Language, type Place, type Rewrite, refuse } from './language';
import { codeAfter, codeBefore, isWhole, lineBefore, readHeads } from './surroundings';

const formatting =
  /\b(?:print|println|eprint|eprintln|format|panic|write|writeln|assert|assert_eq|assert_ne|todo|trace|debug|info|warn|error|bail|anyhow)!\s*[([{]$/;

export const rust: Language = {
  ids: ['rust'],
  grammar: {
    lineComment: /\/\//y,
    blockComments: [['/*', '*/']],
    nestedComments: true,
    strings: [
      {
        open: /b?r#*"/y,
        close: open => `"${open.replace(/[^#]/g, '')}`,
        escape: 'none',
        multiline: true,
      },
      { open: /b?"/y, close: '"', escape: 'backslash', multiline: true },
      // A lifetime has no closing quote.
      { open: /b?'(?=(?:\\.[^']*|[^\\'])')/y, close: "'", escape: 'backslash' },
    ],
  },
  rewrite,
};

function rewrite(place: Place): Rewrite {
  const reason = findObstacle(place);
  if (reason !== undefined) {
    return refuse(reason);
  }
  const { text, token, name } = place;
  const value = `std::env::var("${name}").expect("${name} is not set")`;
  if (isWhole(place)) {
    return change(token.start, token.end, toBorrowed(place, value));
  }
  const double = (part: string) => part.replace(/[{}]/g, '$&$&');
  const head = double(text.slice(token.bodyStart, place.start));
  const tail = double(text.slice(place.end, token.bodyEnd));
  const owned = `format!(${token.open}${head}{}${tail}${token.close}, ${value})`;
  return change(token.start, token.end, toBorrowed(place, owned));
}

/** In a call or a comparison the type stays `&str`; elsewhere only `&` keeps the value alive. */
function toBorrowed(place: Place, owned: string): string {
  if (isOwned(place)) {
    return owned;
  }
  const [head = ''] = readHeads(place);
  const isUsedAtOnce = /[\w>\])?]\($/.test(head) || /[!=]=$/.test(codeBefore(place));
  return isUsedAtOnce || /^[!=]=/.test(codeAfter(place)) ? `${owned}.as_str()` : `&${owned}`;
}

/** The code takes a `String`, not a borrowed text. */
function isOwned(place: Place): boolean {
  return (
    /^\.(?:to_string|to_owned|into|to_uppercase|to_lowercase|as_str|as_bytes|trim)\(\)/.test(
      codeAfter(place),
    ) || /\bString::from\($/.test(codeBefore(place))
  );
}

function findObstacle(place: Place): string | undefined {
  const before = codeBefore(place);
  const after = codeAfter(place);
  const heads = readHeads(place);
  if (place.token.open.startsWith('b')) {
    return 'The key stands in a byte string. Move it by hand.';
  }
  if (heads.some(head => /#!?\[$/.test(head) || /#!?\[[^\]]*\($/.test(head))) {
    return 'The key stands in an attribute, which only takes constants.';
  }
  const statement = /[^;}]*$/.exec(before)?.[0] ?? '';
  if (/\b(?:const|static)\s+(?:mut\s+)?\w+\s*:/.test(statement)) {
    return 'A Rust constant cannot read the environment. Make it a function or a local variable.';
  }
  if (
    heads.some(head => formatting.test(head)) ||
    /\b(?:concat|env|vec)!\s*[([{]$/.test(heads[0] ?? '')
  ) {
    return 'The key stands in a macro that needs the text itself. Move it by hand.';
  }
  if (/^=>|^\|(?!\|)|^if\b/.test(after)) {
    return 'The key stands in a pattern, which cannot read a variable.';
  }
  if (!isOwned(place) && /\b(?:Some|Ok|Err)\($/.test(heads[0] ?? '')) {
    return 'The key is wrapped as borrowed text, which a variable cannot give. Use a String first.';
  }
  if (!isOwned(place) && isListed(heads)) {
    return 'The key stands in a list of borrowed texts, which a variable cannot join. Use a String first.';
  }
  return !isOwned(place) && isResult(place, before, after)
    ? 'The code returns borrowed text, which a variable cannot give. Return a String first.'
    : undefined;
}

/** In a tuple or a list that is an argument, as in `HashMap::from([("k", "…")])`. */
function isListed(heads: readonly string[]): boolean {
  const isCall = (head: string) => /[\w>\])?]\($/.test(head);
  const block = heads.findIndex(head => head.endsWith('{'));
  const inner = block === -1 ? heads : heads.slice(0, block);
  return inner.findIndex(isCall) > 0;
}

function isResult(place: Place, before: string, after: string): boolean {
  const endsBlock = after.startsWith('}') && /[{;}]$/.test(before);
  const line = lineBefore(place.text, place.token.start);
  return endsBlock || /\breturn$|=>$/.test(before) || /\breturn\b/.test(line);
}
