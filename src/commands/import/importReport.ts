import type { KeyDraft } from '../../keys/keyDraft';
import type { ImportedText, Skipped, SkipReason } from '../../lifecycle/import/importedText';
import type { ImportSource } from './importSources';

const billed = 'ANTHROPIC_API_KEY';
const mostNames = 3;

/** What was stored, where the values still are, and what was left out. */
export function toImportReport({
  source,
  stored,
  text,
  skipped,
}: {
  readonly source: ImportSource;
  readonly stored: readonly KeyDraft[];
  readonly text: ImportedText;
  readonly skipped: readonly Skipped[];
}): string {
  const count = stored.length === 1 ? '1 key is' : `${stored.length} keys are`;
  return [`${count} stored.`, ...toAdvice(source, text), ...toSkippedText(skipped)].join(' ');
}

function toAdvice(source: ImportSource, text: ImportedText): readonly string[] {
  if (source.kind === 'clipboard') {
    return ['The clipboard still holds what you copied: copy something else.'];
  }
  const { name } = source;
  if (source.isProfile) {
    return [
      `The lines are still in ${name}, which hands them to every program that you start. Take them out once your projects read them from env files.`,
      ...toBilling(name, text),
    ];
  }
  return /\.json$/i.test(name)
    ? [`${name} still holds the values as plain text. Delete it when you need it no longer.`]
    : [`The lines are still in ${name}, where your programs read them.`];
}

function toBilling(name: string, { variables, skipped }: ImportedText): readonly string[] {
  return [...variables, ...skipped].some(variable => variable.name === billed)
    ? [
        `As long as ${name} sets ${billed}, Claude Code bills that key instead of your subscription.`,
      ]
    : [];
}

/** Names, and why they were left out. */
export function toSkippedText(skipped: readonly Skipped[]): readonly string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.map(reason => {
    const names = skipped.filter(one => one.reason === reason).map(({ name }) => name || 'A value');
    const more = names.length > mostNames ? [`${names.length - mostNames} more`] : [];
    const list = [...names.slice(0, mostNames), ...more].join(', ');
    return `Left out: ${list} (${toReasonText(reason)}).`;
  });
}

function toReasonText(reason: SkipReason): string {
  switch (reason) {
    case 'computed':
      return 'put together when the shell starts';
    case 'placeholder':
      return 'an example or a placeholder';
    case 'masked':
      return 'only a masked hint';
    case 'not-text':
      return 'no text';
    default:
      throw new Error('unreachable', { cause: reason satisfies never });
  }
}
