import { commands, Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  exportAnnotationsMethod,
  type ExportAnnotationsParams,
  type ExportAnnotationsResult,
  type ExportedSheet,
  type SheetFormat,
} from '../../../../server/src/protocol';
import type { Annotated } from '../annotated';
import type { AnnotationsView } from '../view/annotations-view';
import { activeReport, reasonOf } from './active-report';

/** What exporting needs. */
export interface ExportNeeds {
  readonly client: () => Promise<BaseLanguageClient>;
  readonly annotated: Annotated;
  readonly view: AnnotationsView;
}

/** What whoever runs the command has chosen already. */
export interface GivenExport {
  readonly format?: SheetFormat;
  /** Where the file goes. */
  readonly file?: Uri;
}

/** Registers the commands that hand annotations over as a file: all of the active report, or what the view shows. */
export function registerExport(needs: ExportNeeds): Disposable {
  return Disposable.from(
    commands.registerCommand('inspectionReports.exportAnnotations', (given?: GivenExport) =>
      exportAnnotations(needs, chosenIn(given), {}),
    ),
    commands.registerCommand('inspectionReports.exportShownAnnotations', (given?: GivenExport) => {
      const ids = needs.view.rows().flatMap((row) => ('ref' in row ? [row.ref.id] : []));
      return exportAnnotations(needs, chosenIn(given), { ids });
    }),
  );
}

/** A menu gives what it was opened on, which says nothing of a file. */
function chosenIn(given: GivenExport | undefined): GivenExport {
  return given !== undefined && ('format' in given || 'file' in given) ? given : {};
}

/** @returns the file that was written; undefined where none was */
async function exportAnnotations(
  { client, annotated }: ExportNeeds,
  given: GivenExport,
  which: Pick<ExportAnnotationsParams, 'ids'>,
): Promise<Uri | undefined> {
  const report = activeReport();
  if (report === undefined) return undefined;
  const format = given.format ?? (await askFormat());
  if (format === undefined) return undefined;
  try {
    const uri = report.toString();
    const { sidecar } = await annotated.ask(uri);
    // A report that lies in no folder has no other annotations than private ones.
    const params: ExportAnnotationsParams = { uris: [uri], format, withPrivate: sidecar === null, ...which };
    const result = await (await client()).sendRequest<ExportAnnotationsResult>(exportAnnotationsMethod, params);
    if ('refused' in result) return void window.showWarningMessage(result.refused);
    if (result.count === 0) return void window.showInformationMessage(l10n.t('There are no annotations to export.'));
    const file = given.file ?? (await askFile(report, result));
    if (file === undefined) return undefined;
    await workspace.fs.writeFile(file, bytesOf(result));
    void tell(file, format, result.count);
    return file;
  } catch (error) {
    return void window.showErrorMessage(l10n.t('The annotations could not be exported: {0}', reasonOf(error)));
  }
}

async function askFormat(): Promise<SheetFormat | undefined> {
  const items: { label: string; description: string; format: SheetFormat }[] = [
    { label: l10n.t('Word document'), description: l10n.t('a review sheet to fill in (.docx)'), format: 'docx' },
    {
      label: l10n.t('Spreadsheet'),
      description: l10n.t('a review sheet that can be imported again (.csv)'),
      format: 'csv',
    },
    { label: l10n.t('Markdown'), description: l10n.t('a review sheet to read (.md)'), format: 'markdown' },
    { label: l10n.t('Web annotations'), description: l10n.t('for other annotation programs (.json)'), format: 'w3c' },
    { label: l10n.t('JSON of the command line'), description: l10n.t('for scripts (.json)'), format: 'json' },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Export Annotations') }))?.format;
}

async function askFile(report: Uri, { extension }: ExportedSheet): Promise<Uri | undefined> {
  const name = report.path.slice(report.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  // What ends as the file of annotations itself would take its place.
  const proposed = `${name} review${extension}`;
  const folder = report.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(report, '..');
  return window.showSaveDialog({
    title: l10n.t('Export Annotations'),
    filters: { [extension.slice(1).toUpperCase()]: [extension.slice(1)] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, proposed) }),
  });
}

function bytesOf({ content, encoding }: ExportedSheet): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}

async function tell(file: Uri, format: SheetFormat, count: number): Promise<void> {
  const open = l10n.t('Open');
  const message = count === 1 ? l10n.t('1 annotation is exported.') : l10n.t('{0} annotations are exported.', count);
  if ((await window.showInformationMessage(message, open)) !== open) return;
  if (format === 'docx') await env.openExternal(file);
  else await window.showTextDocument(file);
}
