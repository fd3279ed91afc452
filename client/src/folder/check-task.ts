import {
  CancellationTokenSource,
  CustomExecution,
  DiagnosticSeverity,
  EventEmitter,
  l10n,
  Task,
  tasks,
  TaskScope,
  workspace,
  type Diagnostic,
  type Disposable,
  type Pseudoterminal,
  type TaskDefinition,
  type Uri,
  type WorkspaceFolder,
} from 'vscode';
import { limits, type FolderChecks } from './folder-run';
import { summary } from './summary';

/** The type of the task, as package.json has it, and its one value. */
const type = 'inspection-reports';
const check = 'check';

/**
 * A task that checks the reports of a folder and prints what it finds as the command line does, so that the problem
 * matcher puts it into the Problems panel. It is the editor's own server that checks: there is nothing to install.
 */
export function registerCheckTask(checks: FolderChecks): Disposable {
  const taskOf = (definition: TaskDefinition, scope: WorkspaceFolder | TaskScope): Task => {
    const execution = new CustomExecution(() => Promise.resolve(new CheckTerminal(checks, foldersOf(scope))));
    const task = new Task(definition, scope, l10n.t('check reports'), type, execution, `$${type}`);
    task.detail = l10n.t('Checks the reports (*.txt) of the folder');
    return task;
  };
  return tasks.registerTaskProvider(type, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => taskOf({ type, task: check }, folder)),
    resolveTask: ({ definition, scope }) =>
      definition['task'] === check ? taskOf(definition, scope ?? TaskScope.Workspace) : undefined,
  });
}

function foldersOf(scope: WorkspaceFolder | TaskScope): Uri[] {
  return typeof scope === 'object' ? [scope.uri] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
}

/** What a task ends with, as the command line does. */
const exitCodes = { none: 0, found: 1, failed: 2 } as const;

/** The terminal of one run. */
class CheckTerminal implements Pseudoterminal {
  private readonly written = new EventEmitter<string>();
  private readonly closed = new EventEmitter<number>();
  private readonly ending = new CancellationTokenSource();
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly checks: FolderChecks,
    private readonly folders: readonly Uri[],
  ) {}

  open(): void {
    this.run().then(
      (code) => {
        this.closed.fire(code);
      },
      (error: unknown) => {
        this.write(String(error));
        this.closed.fire(exitCodes.failed);
      },
    );
  }

  close(): void {
    this.ending.cancel();
  }

  private async run(): Promise<number> {
    const taker = {
      begin: () => undefined,
      add: (uri: Uri, diagnostics: readonly Diagnostic[]) => {
        for (const diagnostic of diagnostics) this.write(lineOf(uri, diagnostic));
      },
    };
    const reporting = { progress: { report: () => undefined }, token: this.ending.token };
    const outcome = await this.checks.check(this.folders, taker, reporting);
    if (outcome === null) {
      this.write(l10n.t('A folder is being checked already.'));
      return exitCodes.failed;
    }
    this.write(summary(outcome, limits));
    if (outcome.unread.length > 0 || outcome.cancelled) return exitCodes.failed;
    return outcome.findings > 0 ? exitCodes.found : exitCodes.none;
  }

  private write(line: string): void {
    // A name of a file or a text of a report may hold what a terminal takes for an order.
    this.written.fire(`${line.replace(/\p{Cc}+/gu, ' ')}\r\n`);
  }
}

const severities: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** A finding in a line, as the problem matcher of package.json reads it. */
function lineOf(uri: Uri, { range, severity, code, message }: Diagnostic): string {
  const { line, character } = range.start;
  const rule = typeof code === 'object' ? code.value : (code ?? '');
  const place = `${workspace.asRelativePath(uri, false)}:${String(line + 1)}:${String(character + 1)}`;
  return `${place} ${severities[severity]} ${String(rule)} ${message}`;
}
