import { commands, Disposable, l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { subjectsMethod, type ReportSubject, type SubjectsResult } from '../../../server/src/protocol';
import { ComparisonPanels, panelType } from './panel';

/**
 * The command that shows the inspections of one subject side by side.
 * @param server the running client
 */
export function registerCompareInspections(server: () => Promise<BaseLanguageClient>): Disposable {
  const panels = new ComparisonPanels(server);
  const compare = async (): Promise<void> => {
    const client = await server();
    const { subjects } = await client.sendRequest<SubjectsResult>(subjectsMethod, {});
    const active = window.activeTextEditor?.document.uri;
    const chosen = await choose(subjects, active === undefined ? null : client.code2ProtocolConverter.asUri(active));
    if (chosen !== undefined) await panels.show(chosen.key);
  };
  return Disposable.from(
    panels,
    commands.registerCommand('inspectionReports.compareInspections', compare),
    window.registerWebviewPanelSerializer(panelType, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const key = keyIn(state);
        if (key === null) panel.dispose();
        else await panels.restore(panel, key);
      },
    }),
  );
}

interface SubjectItem extends QuickPickItem {
  readonly key: string;
}

/** Has the person choose: the subject of the report in the editor first, then those that were inspected several times. */
async function choose(subjects: readonly ReportSubject[], active: string | null): Promise<SubjectItem | undefined> {
  if (subjects.length === 0) {
    void window.showInformationMessage(
      l10n.t('No report in the folders that are open says whom it is about. Open a folder of reports first.'),
    );
    return undefined;
  }
  const isActive = ({ uris }: ReportSubject): boolean => active !== null && uris.includes(active);
  const groups = [
    { label: l10n.t('The report in the editor'), of: subjects.filter(isActive) },
    { label: l10n.t('Several inspections'), of: subjects.filter((each) => !isActive(each) && each.count > 1) },
    { label: l10n.t('One inspection'), of: subjects.filter((each) => !isActive(each) && each.count === 1) },
  ];
  const items = groups
    .filter(({ of }) => of.length > 0)
    .flatMap(({ label, of }) => [{ label, kind: QuickPickItemKind.Separator, key: '' }, ...of.map(itemOf)]);
  return window.showQuickPick<SubjectItem>(items, {
    title: l10n.t('Compare Inspections'),
    placeHolder: l10n.t('Whose inspections are to stand side by side?'),
    matchOnDescription: true,
  });
}

function itemOf({ key, name, count, years }: ReportSubject): SubjectItem {
  const inspections = count === 1 ? l10n.t('1 inspection') : l10n.t('{0} inspections', count);
  return { key, label: name, description: years === '' ? inspections : `${inspections}, ${years}` };
}

function keyIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('key' in state)) return null;
  return typeof state.key === 'string' ? state.key : null;
}
