import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import {
  removeWaiverCommand,
  settingsSection,
  waiveCommand,
  waiveMethod,
  type RemoveWaiverParams,
  type WaivableFinding,
  type WaiveParams,
  type WaiveResult,
} from '../../../server/src/protocol';
import type { Annotated } from './annotated';
import type { AnnotationEditing, EditingNeeds } from './annotation-editing';
import { writeSidecar } from './files/sidecar-files';
import { offerUndo } from './undo';
import { findingAtCaret } from './waivable-finding';

/** So often is a change made anew where somebody else has changed the file meanwhile. */
const attempts = 20;

/** A finding, with the reason where whoever runs the command has asked for it already. */
type GivenFinding = WaivableFinding & { readonly reason?: string };

/** What waivers need. */
export interface WaiverNeeds extends Pick<EditingNeeds, 'client' | 'host'> {
  readonly annotated: Annotated;
  readonly editing: AnnotationEditing;
}

/** The commands that waive findings and take waivers away. The server says what is to be written, and this writes it. */
export class Waivers {
  constructor(private readonly needs: WaiverNeeds) {}

  /** Registers the commands. */
  register(): Disposable {
    return Disposable.from(
      commands.registerCommand(waiveCommand, (finding?: GivenFinding) => this.waive(finding)),
      commands.registerCommand(removeWaiverCommand, (params: RemoveWaiverParams) => this.remove(params)),
    );
  }

  private async remove({ uri, waiver }: RemoveWaiverParams): Promise<void> {
    const done = await this.needs.editing.do(uri, { do: 'delete', id: waiver });
    offerUndo(this.needs.editing, uri, l10n.t('The waiver is removed.'), done?.undo);
  }

  private async waive(given: GivenFinding | undefined): Promise<void> {
    const finding: GivenFinding | undefined = given ?? (await findingAtCaret());
    if (finding === undefined) return;
    const { uri } = finding;
    const { sidecar, problem } = await this.needs.annotated.ask(uri);
    if (sidecar === null) {
      await window.showInformationMessage(l10n.t('Save the report first: a waiver is kept in a file beside it.'));
      return;
    }
    if (problem !== null) {
      await refuse(problem, sidecar);
      return;
    }
    const reason = finding.reason ?? (await askReason(finding));
    if (reason === undefined) return;
    try {
      const waiver = await this.written({ ...finding, reason, creator: this.creator(Uri.parse(uri, true)) });
      if (waiver === null) return;
      offerUndo(this.needs.editing, uri, l10n.t('The finding is waived.'), { do: 'delete', id: waiver });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      await window.showErrorMessage(l10n.t('The waivers of this report are as they were: {0}', why));
    }
  }

  private creator(uri: Uri): string | null {
    const name = workspace.getConfiguration(settingsSection, uri).get('waiverName', '').trim();
    return name === '' ? this.needs.host.userName() : name;
  }

  /** @returns what tells the waiver from others; null where nothing was written */
  private async written(params: WaiveParams): Promise<string | null> {
    const client = await this.needs.client();
    for (let attempt = 0; attempt < attempts; attempt++) {
      // Somebody else is quick: not at the same moment again.
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 30 * Math.random() * attempt));
      const change = await client.sendRequest<WaiveResult>(waiveMethod, params);
      if ('refused' in change) {
        await window.showWarningMessage(change.refused);
        return null;
      }
      if (await writeSidecar(change, this.needs.host)) {
        // Nobody watches files outside the open folders.
        const changes = [{ uri: change.uri, type: 2 }];
        await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
        return change.waiver;
      }
    }
    await window.showWarningMessage(
      l10n.t('The waivers of this report are being changed by something else. Try again.'),
    );
    return null;
  }
}

/** @returns undefined where the person thought better of it */
async function askReason({ rule, message }: WaivableFinding): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t("Waive This Finding of '{0}'", rule),
    prompt: message,
    placeHolder: l10n.t('Why does it stand? The reason is kept in a file beside the report.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('A reason is needed: others will want to know.') : null),
  });
  return reason?.trim();
}

/** Says why a file cannot be used, and offers to open it. */
async function refuse(problem: string, sidecar: string): Promise<void> {
  const open = l10n.t('Open File');
  if ((await window.showWarningMessage(problem, open)) === open) {
    await window.showTextDocument(Uri.parse(sidecar, true));
  }
}
