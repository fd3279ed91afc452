import { commands, ConfigurationTarget, window, workspace, type Disposable } from 'vscode';
import { settingsSection } from '../../../server/src/protocol';

/** Registers the command that shows or hides waived findings. */
export function registerToggleWaived(): Disposable {
  return commands.registerCommand('inspectionReports.toggleWaived', toggle);
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
