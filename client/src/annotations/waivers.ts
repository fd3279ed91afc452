import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  removeWaiverCommand,
  removeWaiverMethod,
  settingsSection,
  waiveCommand,
  waivedMethod,
  waiveMethod,
  type RemoveWaiverParams,
  type SidecarChange,
  type WaivableFinding,
  type WaivedParams,
  type WaivedResult,
  type WaiveParams,
} from '../../../server/src/protocol';
import type { ClientHost } from '../host';
import { writeSidecar } from './sidecar-files';
import { findingAtCaret } from './waivable-finding';

/** So often is a change made anew where somebody else has changed the file meanwhile. */
const attempts = 20;

/** A finding, with the reason where whoever runs the command has asked for it already. */
type GivenFinding = WaivableFinding & { readonly reason?: string };

/** The commands that waive findings and take waivers away. The server says what is to be written, and this writes it. */
export class Waivers {
  /**
   * @param client the running client
   * @param host what the host can tell and do
   */
  constructor(
    private readonly client: () => Promise<BaseLanguageClient>,
    private readonly host: ClientHost,
  ) {}

  /** Registers the commands. */
  register(): Disposable {
    return Disposable.from(
      commands.registerCommand(waiveCommand, (finding?: GivenFinding) => this.waive(finding)),
      commands.registerCommand(removeWaiverCommand, (params: RemoveWaiverParams) => this.remove(params)),
    );
  }

  /** The waived findings of a report. */
  async list(uri: Uri): Promise<WaivedResult> {
    const params: WaivedParams = { uri: uri.toString() };
    return (await this.client()).sendRequest<WaivedResult>(waivedMethod, params);
  }

  /** Takes a waiver away. */
  async remove(params: RemoveWaiverParams): Promise<void> {
    await this.change(removeWaiverMethod, params);
  }

  private async waive(given: GivenFinding | undefined): Promise<void> {
    const finding: GivenFinding | undefined = given ?? (await findingAtCaret());
    if (finding === undefined) return;
    const { sidecar, problem } = await this.list(Uri.parse(finding.uri, true));
    if (sidecar === null) {
      await window.showInformationMessage('Save the report first: a waiver is kept in a file beside it.');
      return;
    }
    if (problem !== null) {
      await refuse(problem, sidecar);
      return;
    }
    const reason = finding.reason ?? (await askReason(finding));
    if (reason === undefined) return;
    const params: WaiveParams = { ...finding, reason, creator: this.creator(Uri.parse(finding.uri, true)) };
    await this.change(waiveMethod, params);
  }

  private creator(uri: Uri): string | null {
    const name = workspace.getConfiguration(settingsSection, uri).get('waiverName', '').trim();
    return name === '' ? this.host.userName() : name;
  }

  private async change(method: string, params: WaiveParams | RemoveWaiverParams): Promise<void> {
    try {
      await this.changeOrThrow(method, params);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      await window.showErrorMessage(`The waivers of this report are as they were: ${why}`);
    }
  }

  private async changeOrThrow(method: string, params: WaiveParams | RemoveWaiverParams): Promise<void> {
    const client = await this.client();
    for (let attempt = 0; attempt < attempts; attempt++) {
      // Somebody else is quick: not at the same moment again.
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 30 * Math.random() * attempt));
      const change = await client.sendRequest<SidecarChange>(method, params);
      if ('refused' in change) {
        await window.showWarningMessage(change.refused);
        return;
      }
      if (await writeSidecar(change, this.host)) {
        // Nobody watches files outside the open folders.
        const changes = [{ uri: change.uri, type: 2 }];
        await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
        return;
      }
    }
    await window.showWarningMessage('The waivers of this report are being changed by something else. Try again.');
  }
}

/** @returns undefined where the person thought better of it */
async function askReason({ rule, message }: WaivableFinding): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t("Waive This Finding of '{0}'", rule),
    prompt: message,
    placeHolder: 'Why does it stand? The reason is kept in a file beside the report.',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'A reason is needed: others will want to know.' : null),
  });
  return reason?.trim();
}

/** Says why a file cannot be used, and offers to open it. */
async function refuse(problem: string, sidecar: string): Promise<void> {
  const open = 'Open File';
  if ((await window.showWarningMessage(problem, open)) === open) {
    await window.showTextDocument(Uri.parse(sidecar, true));
  }
}
