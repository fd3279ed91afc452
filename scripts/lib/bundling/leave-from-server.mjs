/**
 * What the extension leaves out of the library of servers: requests that ours does not answer, with their messages. Whoever
 * answers them first takes them out of here.
 */
const leftOut = new Map([
  ['callHierarchy', 'CallHierarchyFeature'],
  ['fileOperations', 'FileOperationsFeature'],
  ['inlineCompletion', 'InlineCompletionFeature'],
  ['inlineValue', 'InlineValueFeature'],
  ['linkedEditingRange', 'LinkedEditingRangeFeature'],
  ['moniker', 'MonikerFeature'],
  ['notebook', 'NotebookSyncFeature'],
  ['textDocumentContent', 'TextDocumentContentFeature'],
  ['typeHierarchy', 'TypeHierarchyFeature'],
]);

const FILE = new RegExp(
  String.raw`vscode-languageserver(?:[\\/]|-protocol[\\/])lib[\\/]common[\\/](protocol\.)?(${[...leftOut.keys()].join('|')})\.js$`,
);

/** @type {import('esbuild').Plugin} */
export const leaveFromServer = {
  name: 'leave-from-server',
  setup(building) {
    building.onLoad({ filter: FILE }, ({ path }) => {
      const [, messages, name = ''] = FILE.exec(path) ?? [];
      // Each feature is a class over the one before.
      return { contents: messages ? '' : `exports.${leftOut.get(name) ?? ''} = (Base) => Base;` };
    });
  },
};
