import { ConfigurationTarget, workspace, type Uri } from 'vscode';
import { settingsSection } from '../../../server/src/protocol';

type Severities = Readonly<Record<string, string>>;

/**
 * Turns a rule off in the settings of the person. Where a setting of the workspace or of a folder names the rule, that
 * one is changed: it would outrank the person's.
 * @returns takes it back
 */
export async function turnOffForPerson(report: Uri, rule: string): Promise<() => Promise<void>> {
  const settings = workspace.getConfiguration(settingsSection, report);
  const known = settings.inspect<Severities>('rules');
  const places = [
    [ConfigurationTarget.WorkspaceFolder, known?.workspaceFolderValue],
    [ConfigurationTarget.Workspace, known?.workspaceValue],
  ] as const;
  const naming = places.find(([, severities]) => severities !== undefined && rule in severities);
  const [target, before] = naming ?? [ConfigurationTarget.Global, known?.globalValue];
  await settings.update('rules', { ...before, [rule]: 'off' }, target);
  return async () => {
    await workspace.getConfiguration(settingsSection, report).update('rules', before, target);
  };
}
