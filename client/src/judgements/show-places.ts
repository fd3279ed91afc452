import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

type Converter = BaseLanguageClient['protocol2CodeConverter'];
type ProtocolLocation = Parameters<Converter['asLocation']>[0];
type Caret = Parameters<Converter['asPosition']>[0];

/**
 * The command that a code lens runs: shows places beside a caret, as 'Find All References' does.
 * @param server the running client
 */
export function registerShowPlaces(server: () => Promise<BaseLanguageClient>): Disposable {
  return commands.registerCommand(
    'inspectionReports.showPlaces',
    async (address: string, caret: Caret, places: readonly ProtocolLocation[]) => {
      const { protocol2CodeConverter: converter } = await server();
      await commands.executeCommand(
        'editor.action.showReferences',
        converter.asUri(address),
        converter.asPosition(caret),
        places.map((place) => converter.asLocation(place)),
      );
    },
  );
}
