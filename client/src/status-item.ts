import { languages, LanguageStatusSeverity, window, workspace, Disposable, type TextDocument } from 'vscode';
import { languageId, type StatusParams } from '../../server/src/protocol';

/** The item in the language status menu that shows the framework and the scale of the report in the active editor. */
export class StatusItem implements Disposable {
  private readonly item = languages.createLanguageStatusItem(`${languageId}.framework`, { language: languageId });
  private readonly known = new Map<string, StatusParams>();
  private readonly subscriptions: Disposable;

  constructor() {
    this.item.name = 'Inspection Report';
    this.subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => {
        this.show();
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.known.delete(document.uri.toString());
      }),
    );
    this.show();
  }

  /** Takes what the server recognised in a document. */
  update(status: StatusParams): void {
    this.known.set(status.uri, status);
    this.show();
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.item.dispose();
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    const status = this.statusOf(document);
    this.item.busy = status === undefined;
    this.item.text = status === undefined ? 'Reading the report' : frameworkText(status);
    this.item.detail = status === undefined ? '' : detailText(status);
    this.item.severity = LanguageStatusSeverity.Information;
  }

  private statusOf(document: TextDocument): StatusParams | undefined {
    return this.known.get(document.uri.toString());
  }
}

/** The framework in few words. */
export function frameworkText({ framework, scale }: StatusParams): string {
  if (framework !== null) return framework.shortName;
  return scale?.id === 'legend' ? "The report's own scale" : 'Framework not recognised';
}

/** The scale and what showed the framework. */
export function detailText({ framework, scale }: StatusParams): string {
  const parts = [...(scale === null || scale.levels.length === 0 ? ['no grades'] : [scaleText(scale)])];
  const evidence = framework?.evidence[0];
  if (evidence !== undefined) parts.push(`seen in: ${evidence}`);
  return parts.join(' · ');
}

function scaleText(scale: NonNullable<StatusParams['scale']>): string {
  const best = scale.levels[0]?.code ?? null;
  const levels = `${String(scale.levels.length)} levels`;
  return scale.direction === 'words' || best === null ? levels : `${levels}, ${best} is the best`;
}
