import * as vscode from 'vscode';
import type { Detector } from '../../detect/detector';
import type { Finding } from '../../detect/finding';
import { UserError } from '../../errors';
import { readFileAtCommit } from '../../git/history/readFileAtCommit';
import { toPlace } from '../../host/documentPlace';
import { findAgain } from '../../host/findAgain';
import type { KeyInHistory } from '../../host/historyResults';
import type { LeakRequest } from '../../host/leakRequest';
import type { LeakOrigin } from '../../lifecycle/leak/incident';
import { findProvider } from '../../providers/index';
import { findInSlices } from '../../scan/findInSlices';
import { LineStarts } from '../../scan/lineStarts';
import { maskKeys } from '../../scan/report/maskKeys';
import { printable } from '../../scan/report/printable';
import { Secret } from '../../secret';
import type { KeyServices } from '../keyServices';
import { findStored, type LeakSubject } from './leakSubject';

type Ports = {
  readonly services: Pick<KeyServices, 'ring'>;
  readonly detector: Detector;
};

/** The key that a quick fix is meant for, read from the document again. */
export async function readFoundLeak(request: LeakRequest, ports: Ports): Promise<LeakSubject> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(request.uri, true));
  const finding = await findAgain(ports.detector, document, request);
  if (finding === undefined) {
    throw new UserError('The key is not in this file any more. Look at the underlined places.');
  }
  const { path, uri } = toPlace(document);
  const line = document.positionAt(finding.start).line + 1;
  const value = new Secret(document.getText().slice(finding.start, finding.end));
  const place = toShown(`${path ?? uri.path.split('/').at(-1)}:${line}`);
  return toSubject({ finding, value, origin: { kind: 'finding', place } }, ports);
}

/** The key of a row of the Git History view, read from git again. */
export async function readLeakInHistory(
  { top, reported, history }: KeyInHistory,
  ports: Ports,
): Promise<LeakSubject> {
  const commits = [history.lastCommit, history.firstCommit];
  for (const { id, path, line } of commits) {
    const text = await readFileAtCommit(top, { commit: id, path });
    const value = await findInText(text, { finding: reported.finding, path, line }, ports.detector);
    if (value !== undefined) {
      const place = toShown(`${path}:${line} at ${id.slice(0, 7)}`);
      const { finding } = reported;
      return toSubject({ finding, value, origin: { kind: 'history', place } }, ports);
    }
  }
  throw new UserError('That commit does not hold the key. Scan the git history again.');
}

/** The line says which it is where several look alike. */
async function findInText(
  text: string,
  {
    finding,
    path,
    line,
  }: { readonly finding: Finding; readonly path: string; readonly line: number },
  detector: Detector,
): Promise<Secret | undefined> {
  const lines = new LineStarts(text);
  const options = { minimumConfidence: 'low', otherMarkers: false, path } as const;
  const all = (await findInSlices(detector, text, options)) ?? [];
  const found = all.filter(({ preview }) => preview === finding.preview);
  const same =
    found.find(({ fingerprint }) => fingerprint === finding.fingerprint) ??
    found.find(candidate => lines.toFilePlace(candidate).line === line) ??
    found[0];
  return same && new Secret(text.slice(same.start, same.end));
}

async function toSubject(
  found: { readonly finding: Finding; readonly value: Secret; readonly origin: LeakOrigin },
  { services }: Ports,
): Promise<LeakSubject> {
  const { finding, value, origin } = found;
  const stored = await findStored([value], services, origin);
  const issuer = findProvider(finding.provider ?? '');
  return (
    stored ?? {
      draft: {
        label: issuer === undefined ? finding.name : `${issuer.name} key`,
        provider: issuer?.id ?? 'other',
        hint: finding.preview,
        origin,
      },
      values: [value],
    }
  );
}

/** Names of files come from others, and people name files after keys. */
function toShown(place: string): string {
  return maskKeys(printable(place));
}
