import {
  commands,
  Disposable,
  Range,
  ThemeIcon,
  window,
  workspace,
  ConfigurationTarget,
  type QuickPickItem,
} from 'vscode';
import { languageId, settingsSection, type WaivedFinding } from '../../../server/src/protocol';
import type { Waivers } from './waivers';

interface Item extends QuickPickItem {
  readonly finding: WaivedFinding;
}

const removal = { iconPath: new ThemeIcon('trash'), tooltip: 'Remove the waiver' };

/** Registers the commands that list waived findings and that show them. */
export function registerWaivedList(waivers: Waivers): Disposable {
  return Disposable.from(
    commands.registerCommand('inspectionReports.listWaived', () => list(waivers)),
    commands.registerCommand('inspectionReports.toggleWaived', toggle),
  );
}

async function list(waivers: Waivers): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    await window.showInformationMessage('Open an inspection report first: its waived findings are listed.');
    return;
  }
  const { uri } = editor.document;
  const { waived, problem } = await waivers.list(uri);
  if (waived.length === 0) {
    await window.showInformationMessage(problem ?? 'No finding of this report is waived.');
    return;
  }
  const picker = window.createQuickPick<Item>();
  picker.title = 'Waived Findings';
  picker.placeholder = 'Go to a waived finding';
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = waived.map(itemOf);
  picker.onDidHide(() => {
    picker.dispose();
  });
  picker.onDidAccept(() => {
    const [picked] = picker.selectedItems;
    picker.hide();
    if (picked !== undefined) void window.showTextDocument(uri, { selection: rangeOf(picked.finding) });
  });
  picker.onDidTriggerItemButton(({ item }) => {
    picker.items = picker.items.filter((each) => each !== item);
    void waivers.remove({ uri: uri.toString(), waiver: item.finding.waiver });
  });
  picker.show();
}

function itemOf(finding: WaivedFinding): Item {
  const { rule, range, message, reason, creator, created } = finding;
  const who = [creator, created?.slice(0, 10)].filter((each) => each != null && each !== '').join(', ');
  return {
    finding,
    label: `Line ${String(range.start.line + 1)}: ${message}`,
    description: rule,
    detail: who === '' ? reason : `${reason} (${who})`,
    buttons: [removal],
  };
}

function rangeOf({ range: { start, end } }: WaivedFinding): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Shows or hides waived findings, where the setting holds now: in the folder, the workspace or for the person. */
async function toggle(): Promise<void> {
  const name = 'showWaived';
  const settings = workspace.getConfiguration(settingsSection, window.activeTextEditor?.document);
  const known = settings.inspect<boolean>(name);
  const target =
    known?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : known?.workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update(name, !settings.get(name, false), target);
}
