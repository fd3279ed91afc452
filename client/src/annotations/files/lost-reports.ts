import { commands, Disposable, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  annotatedReportMethod,
  nameOf,
  sidecarEnd,
  sidecarOf,
  stemOf,
  type AnnotatedReportParams,
  type AnnotatedReportResult,
} from '../../../../server/src/protocol';
import type { Annotated } from '../annotated';

/** So many files are looked at at most. */
const most = 300;

/** So long after its report a file of annotations may arrive, in milliseconds. */
const untilArrived = 1000;

/**
 * Brings files of annotations whose report has another name by now, or lies elsewhere, and reports together: when such a
 * report is opened, and when somebody asks for the report of such a file.
 */
export class LostReports implements Disposable {
  private readonly looked = new Set<string>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly client: () => Promise<BaseLanguageClient>,
    private readonly annotated: Annotated,
  ) {
    this.subscriptions = Disposable.from(
      annotated.onDidChange((uri) => {
        this.look(uri).catch(() => undefined);
      }),
      commands.registerCommand('inspectionReports.findAnnotatedReport', (given?: Uri) => this.find(given)),
    );
  }

  /** Ends looking. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Looks, once, whether a file of annotations without its report is about one that has none. */
  private async look(uri: string): Promise<void> {
    const known = this.annotated.of(uri);
    if (known === undefined || this.looked.has(uri)) return;
    this.looked.add(uri);
    if (known.sidecar === null || known.annotations.some(({ layer }) => layer === 'shared')) return;
    const folder = Uri.joinPath(Uri.parse(uri, true), '..');
    const names = await namesIn(folder);
    const own = nameOf(Uri.parse(known.sidecar, true).path);
    if (names.includes(own)) return;
    for (const name of withoutReport(names)) {
      const sidecar = Uri.joinPath(folder, name);
      if ((await this.ask(sidecar, [uri])).report !== uri) continue;
      // One that goes along with a report that is being renamed arrives a moment after it.
      await new Promise((resolve) => setTimeout(resolve, untilArrived));
      const now = await namesIn(folder);
      if (now.includes(name) && !now.includes(own)) await offer(sidecar, Uri.parse(uri, true));
      return;
    }
  }

  /** Looks for the report of a file of annotations. @returns its address; undefined where none is surely meant */
  private async find(given: Uri | undefined): Promise<string | undefined> {
    const sidecar = given ?? window.activeTextEditor?.document.uri;
    if (sidecar?.path.endsWith(sidecarEnd) !== true) {
      void window.showInformationMessage(l10n.t('Choose a file of annotations first: its report is looked for.'));
      return undefined;
    }
    const files = await workspace.findFiles('**/*.txt', '**/{node_modules,.git}/**', most);
    const { report, found, of } = await this.ask(
      sidecar,
      files.map((file) => file.toString()),
    );
    if (report === null) {
      void window.showInformationMessage(l10n.t('No report of the open folders has most of its places.'));
      return undefined;
    }
    void offer(sidecar, Uri.parse(report, true), l10n.t('{0} of {1} places are found in it.', found, of));
    return report;
  }

  private async ask(sidecar: Uri, reports: readonly string[]): Promise<AnnotatedReportResult> {
    const params: AnnotatedReportParams = { sidecar: sidecar.toString(), reports };
    return (await this.client()).sendRequest<AnnotatedReportResult>(annotatedReportMethod, params);
  }
}

async function namesIn(folder: Uri): Promise<string[]> {
  return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
}

/** The files of annotations among the names of a folder beside which no report lies. */
function withoutReport(names: readonly string[]): string[] {
  const stems = new Set(names.filter((name) => !name.endsWith(sidecarEnd)).map(stemOf));
  return names
    .filter((name) => name.endsWith(sidecarEnd) && !stems.has(name.slice(0, -sidecarEnd.length)))
    .slice(0, most);
}

/** Offers to have a file of annotations lie beside a report. */
async function offer(sidecar: Uri, report: Uri, more = ''): Promise<void> {
  const use = l10n.t('Use Them');
  const message = l10n.t('The annotations in {0} seem to be about {1}.', nameOf(sidecar.path), nameOf(report.path));
  if ((await window.showInformationMessage(`${message} ${more}`.trim(), use)) !== use) return;
  const edit = new WorkspaceEdit();
  edit.renameFile(sidecar, report.with({ path: sidecarOf(report.path) }), { overwrite: false });
  await workspace.applyEdit(edit);
}
