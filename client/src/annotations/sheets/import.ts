import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  importAnnotationsMethod,
  type AnnotationLayer,
  type ImportAnnotationsParams,
  type ImportAnnotationsResult,
  type ImportedAnnotations,
} from '../../../../server/src/protocol';
import type { AnnotationEditing } from '../annotation-editing';
import type { Author } from '../author';
import { activeReport, reasonOf } from './active-report';

/** So often is a file imported anew where somebody else has changed the annotations meanwhile. */
const attempts = 20;

/** So much of what could not be taken is said. */
const mostTold = 5;

/** What importing needs. */
export interface ImportNeeds {
  readonly client: () => Promise<BaseLanguageClient>;
  readonly editing: AnnotationEditing;
  readonly author: Author;
}

/** What whoever runs the command has chosen already. */
export interface GivenImport {
  readonly file?: Uri;
  readonly layer?: AnnotationLayer;
}

/** Registers the command that takes annotations from a file into those of the active report. */
export function registerImport(needs: ImportNeeds): Disposable {
  return commands.registerCommand('inspectionReports.importAnnotations', (given?: GivenImport) =>
    importAnnotations(needs, given !== undefined && 'file' in given ? given : {}),
  );
}

/** @returns what was taken; undefined where nothing was asked for, or where it could not be done */
async function importAnnotations(needs: ImportNeeds, given: GivenImport): Promise<ImportedAnnotations | undefined> {
  const report = activeReport();
  if (report === undefined) return undefined;
  const file = given.file ?? (await askFile(report));
  if (file === undefined) return undefined;
  const author = await needs.author.of(report);
  if (author === undefined) return undefined;
  try {
    const text = textOf(await workspace.fs.readFile(file));
    const result = await tried(needs, { uri: report.toString(), text, layer: given.layer ?? 'shared', author });
    if ('refused' in result) return void window.showWarningMessage(result.refused);
    tell(result);
    return result;
  } catch (error) {
    return void window.showErrorMessage(l10n.t('The file could not be imported: {0}', reasonOf(error)));
  }
}

async function tried(
  { client, editing }: ImportNeeds,
  params: ImportAnnotationsParams,
): Promise<ImportAnnotationsResult> {
  const running = await client();
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 30 * Math.random() * attempt));
    const result = await running.sendRequest<ImportAnnotationsResult>(importAnnotationsMethod, params);
    if ('refused' in result || (await editing.writeAll(result.files))) return result;
  }
  return { refused: l10n.t('The annotations of this report are being changed by something else. Try again.') };
}

async function askFile(report: Uri): Promise<Uri | undefined> {
  const folder = report.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(report, '..');
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Import Annotations'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Annotations and review sheets')]: ['json', 'jsonld', 'csv'], [l10n.t('All files')]: ['*'] },
      ...(folder === undefined ? {} : { defaultUri: folder }),
    })) ?? [];
  return file;
}

/** What spreadsheets do not write as UTF-8, they write as this part of the world did before. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function tell({ added, merged, replies, skipped }: ImportedAnnotations): void {
  const said = l10n.t('Imported: {0} new annotations, {1} completed, {2} replies.', added, merged, replies);
  if (skipped.length === 0) {
    void window.showInformationMessage(said);
    return;
  }
  const further = skipped.length > mostTold ? [l10n.t('And {0} more.', skipped.length - mostTold)] : [];
  const told = [said, l10n.t('Not taken:'), ...skipped.slice(0, mostTold), ...further].join(' ');
  void window.showWarningMessage(told);
}
