import {
  Disposable,
  EventEmitter,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import { languageId, type StatusParams } from '../../../server/src/protocol';
import { chooseFrameworkCommand } from '../frameworks/choose-framework';

/** The item in the language status menu that shows the framework and the scale of the report in the active editor. */
export class StatusItem implements Disposable {
  private readonly item = languages.createLanguageStatusItem(`${languageId}.framework`, { language: languageId });
  private readonly updates = new EventEmitter<StatusParams>();
  private readonly known = new Map<string, StatusParams>();
  private readonly subscriptions: Disposable;

  constructor() {
    this.item.name = l10n.t('Inspection Report');
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
    this.updates.fire(status);
    this.show();
  }

  /** What is recognised in the present text of an open report, once it is. */
  of(document: TextDocument): Promise<StatusParams> {
    const known = this.statusOf(document);
    if (known?.version === document.version) return Promise.resolve(known);
    return new Promise((resolve) => {
      const once = this.updates.event((status) => {
        if (status.uri !== document.uri.toString() || status.version !== document.version) return;
        once.dispose();
        resolve(status);
      });
    });
  }

  dispose(): void {
    this.updates.dispose();
    this.subscriptions.dispose();
    this.item.dispose();
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    const status = this.statusOf(document);
    this.item.busy = status === undefined || status.comparing;
    this.item.text = status === undefined ? l10n.t('Reading the report') : frameworkText(status);
    this.item.detail = status === undefined ? '' : detailText(status);
    this.item.severity = LanguageStatusSeverity.Information;
    this.item.command = {
      command: chooseFrameworkCommand,
      title: l10n.t('Choose Framework…'),
      tooltip: tooltipText(status),
    };
  }

  private statusOf(document: TextDocument): StatusParams | undefined {
    return this.known.get(document.uri.toString());
  }
}

/** The framework in few words. */
export function frameworkText({ isReport, framework, scale }: StatusParams): string {
  if (!isReport) return l10n.t('Not recognised as an inspection report');
  if (framework !== null) return framework.shortName;
  return scale?.id === 'legend' ? l10n.t("The report's own scale") : l10n.t('Framework not recognised');
}

/** What showed the framework, the scale, and what is waived: short, for the menu shows one line. */
export function detailText(status: StatusParams): string {
  const { isReport, framework, findings, waived, comparing, bareDigits } = status;
  if (!isReport) {
    return bareDigits
      ? l10n.t('digits on a scale that is not known: choose the framework')
      : l10n.t('nothing in it is read or checked; choose a framework to have it read');
  }
  const shown = framework === null ? '' : framework.telling.join(', ');
  const checking = comparing ? l10n.t('checking the reports beside it') : '';
  return [checking, shown, scaleText(status), waivedText(findings, waived)].filter((part) => part !== '').join(' · ');
}

/** The findings are counted among the problems; those that are waived are nowhere else. */
function waivedText(findings: number, waived: number): string {
  if (waived === 0) return '';
  return findings === 1
    ? l10n.t('1 finding, {0} waived', waived)
    : l10n.t('{0} findings, {1} waived', findings, waived);
}

/** All of it in whole sentences, for the command that chooses another framework. */
function tooltipText(status: StatusParams | undefined): string {
  if (status?.framework == null) return l10n.t('Say what this report was inspected under. The report is not changed.');
  const { name, evidence } = status.framework;
  return l10n.t('{0}: {1}. Choose another framework; the report is not changed.', name, evidence.join(', '));
}

function scaleText({ scale, judgements, bareDigits }: StatusParams): string {
  if (scale === null || scale.levels.length === 0) {
    if (bareDigits) return l10n.t('digits on a scale that is not known: choose the framework');
    return judgements > 0 ? l10n.t('grades on a scale that is not known') : l10n.t('no grades');
  }
  const best = scale.levels[0]?.code ?? null;
  const { length } = scale.levels;
  return scale.direction === 'words' || best === null
    ? l10n.t('{0} levels', length)
    : l10n.t('{0} levels, {1} is the best', length, best);
}
