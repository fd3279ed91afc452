import { Uri, workspace, type Disposable } from 'vscode';

const scheme = 'inspection-reports-rule';

/**
 * The address of the folder of the pages. Links of findings lead to editors, never to commands, so that the pages have
 * addresses of their own, for which package.json names the rendered view of Markdown as the editor.
 */
export const rulePages = `${scheme}:`;

/**
 * Serves the pages of the rules, to be read and not to be edited.
 * @param folder where they lie, each named after its rule
 */
export function serveRulePages(folder: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      if (!/^\/[a-z-]+\.md$/.test(path)) return '';
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, path)));
    },
  });
}
