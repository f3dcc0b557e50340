/** The address at which a server shows a folder, with an extension under development if wanted. */
export function toWorkbenchUrl(
  server,
  { folder, developmentFolders = [], testsFile, payload = [] },
) {
  const remote = file => `vscode-remote://${server.authority}${file}`;
  const entries = [
    ...developmentFolders.map(extension => ['extensionDevelopmentPath', remote(extension)]),
    ...(testsFile === undefined ? [] : [['extensionTestsPath', remote(testsFile)]]),
    ['skipWelcome', 'true'],
    ...payload,
  ];
  const url = new URL(server.origin);
  if (folder === undefined) {
    url.searchParams.set('ew', 'true');
  } else {
    url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  }
  url.searchParams.set('payload', JSON.stringify(entries));
  return url.toString();
}
