import * as vscode from 'vscode';
import { findLanguage } from '../../env/languages';
import { findLanguageId } from '../../env/languages/findLanguageId';
import { UserError } from '../../errors';
import { toPlace } from '../../host/documentPlace';
import { isBrowserBundle } from '../../project/browserBundle';
import { readEnvLoading } from '../../project/envLoading';
import { findKeyPlace } from '../../remedies/keyPlace';
import { rewriteCode } from '../../remedies/rewriteCode';
import { chooseKey } from '../chooseKeys';
import type { KeyServices } from '../keyServices';

/** Stands for the key while the language decides how it would be read. */
const standIn = 'KEYWARD_STAND_IN';

/** Inserts how the language of the editor reads the variable of a key, and its import. */
export async function insertReference(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    throw new UserError('Put the cursor where the reference belongs, then try again.');
  }
  const entry = await chooseKey(parameters, services, { title: 'Insert Reference at Cursor' });
  const names = entry?.record.parts.map(({ envName }) => envName) ?? [];
  const name =
    names.length < 2
      ? names[0]
      : await services.prompts.pickOne({
          title: 'Which variable?',
          choices: names.map(value => ({ label: value, icon: 'symbol-variable', value })),
        });
  if (name === undefined) {
    return;
  }
  const { version } = editor.document;
  const changes = await planReference(editor, name);
  if (editor.document.version !== version) {
    throw new UserError('The text changed meanwhile. Try again.');
  }
  await editor.edit(edit => {
    for (const { offset, text } of changes) {
      const at = editor.document.positionAt(offset);
      const isCursor = offset === editor.document.offsetAt(editor.selection.start);
      edit.replace(isCursor ? editor.selection : new vscode.Range(at, at), text);
    }
  });
}

async function planReference(
  { document, selection }: vscode.TextEditor,
  name: string,
): Promise<readonly { readonly offset: number; readonly text: string }[]> {
  const { folder, file } = toPlace(document);
  const languageId = findLanguageId(document.languageId, file ?? '');
  const language = findLanguage(languageId);
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  const plain = document.getText();
  const literal = `"${standIn}"`;
  const text = plain.slice(0, start) + literal + plain.slice(end);
  const where = { root: folder?.uri.fsPath ?? '', path: file ?? '', languageId };
  if (folder !== undefined && (await isBrowserBundle({ ...where, text: plain }))) {
    throw new UserError(
      'This code is sent to browsers, where every visitor could read the key. Read it on the server.',
    );
  }
  const range = { start: start + 1, end: start + 1 + standIn.length };
  const place = findKeyPlace(text, range, { language, languageId });
  const { access } = await readEnvLoading(where);
  const code = rewriteCode(
    { text, languageId, path: where.path, language, name, access, mention: name },
    place,
  );
  if (code.kind === 'refused') {
    throw new UserError(code.reason);
  }
  return code.changes.map(({ start: offset, newText }) =>
    offset < start || offset >= start + literal.length
      ? { offset: offset < start ? offset : offset - literal.length + end - start, text: newText }
      : { offset: start, text: newText },
  );
}
