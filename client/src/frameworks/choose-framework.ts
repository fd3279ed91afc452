import { commands, QuickPickItemKind, window, type Disposable, type QuickPickItem, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  chooseMethod,
  frameworksMethod,
  languageId,
  type ChooseParams,
  type FrameworksParams,
  type FrameworksResult,
} from '../../../server/src/protocol';
import type { FrameworkChoices } from './framework-choices';

/** The command that lets the person say which framework a report was inspected under. */
export const chooseFrameworkCommand = 'inspectionReports.chooseFramework';

interface Item extends QuickPickItem {
  /** Null to have the framework detected. */
  readonly id: string | null;
}

/**
 * Registers the command. The choice holds for the report in the active editor, is remembered, and never edits it.
 * @param client the running client
 * @param choices where choices are remembered
 */
export function registerChooseFramework(
  client: () => Promise<BaseLanguageClient>,
  choices: FrameworkChoices,
): Disposable {
  return commands.registerCommand(chooseFrameworkCommand, async (given: unknown) => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) {
      await window.showInformationMessage('Open an inspection report first: the framework is chosen for one report.');
      return;
    }
    const server = await client();
    const framework = typeof given === 'string' || given === null ? given : await ask(server, document.uri);
    if (framework === undefined) return;
    await choices.remember(document.uri, framework);
    const params: ChooseParams = { uri: document.uri.toString(), framework };
    await server.sendNotification(chooseMethod, params);
  });
}

/** Asks the person. @returns undefined where nothing was chosen */
async function ask(server: BaseLanguageClient, uri: Uri): Promise<string | null | undefined> {
  const params: FrameworksParams = { uri: uri.toString() };
  const result = await server.sendRequest<FrameworksResult>(frameworksMethod, params);
  const picked = await window.showQuickPick(itemsOf(result), {
    title: 'Framework of this report',
    placeHolder: 'What was it inspected under? The report itself is not changed.',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}

function itemsOf({ frameworks, detected, chosen }: FrameworksResult): Item[] {
  const found = frameworks.find(({ id }) => id === detected);
  const automatic: Item = {
    id: null,
    label: 'Detect automatically',
    description: chosen === null ? 'as now' : '',
    detail:
      found === undefined ? 'Nothing in this report shows a framework.' : `This report shows: ${found.shortName}.`,
  };
  const all = frameworks.map(({ id, shortName, inspectorate, name, levels }): Item => {
    const marks = [...(id === chosen ? ['chosen'] : []), ...(id === detected ? ['detected'] : [])];
    const icon = id === (chosen ?? detected) ? '$(check) ' : '';
    return {
      id,
      label: `${icon}${shortName}`,
      description: [inspectorate, ...marks].join(' · '),
      detail: `${name} · ${levels.join(', ') || 'no grades'}`,
    };
  });
  const first = all.filter(({ id }) => id === chosen || id === detected);
  const others = all.filter((item) => !first.includes(item));
  const line: Item = { id: null, label: 'All frameworks', kind: QuickPickItemKind.Separator };
  return [automatic, ...first, line, ...others];
}
