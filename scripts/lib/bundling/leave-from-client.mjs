/**
 * What the extension leaves out of the library of clients. It asks whether the editor is new enough for it, and the
 * manifest demands a newer one; it matches files against patterns itself for servers that want to know of their
 * renaming, for notebooks and for tabs without a document, none of which ours asks for. Whoever does so first
 * (`fileOperations`, `notebookSelector`, `diagnosticPullOptions.onTabs`) takes it out of here.
 */
const leftOut = new Map([
  ['semver/functions/parse', 'module.exports = () => true;'],
  ['semver/functions/satisfies', 'module.exports = () => true;'],
  ['minimatch', "exports.Minimatch = class { constructor() { throw new Error('No patterns of files.'); } };"],
]);

/** Features for requests that our server does not answer: in their places stand ones that ask for nothing. */
const features = new Map([
  ['callHierarchy', 'CallHierarchyFeature'],
  ['colorProvider', 'ColorProviderFeature'],
  ['inlineCompletion', 'InlineCompletionItemFeature'],
  ['inlineValue', 'InlineValueFeature'],
  ['linkedEditingRange', 'LinkedEditingFeature'],
  ['typeHierarchy', 'TypeHierarchyFeature'],
]);

const FEATURE = new RegExp(
  String.raw`vscode-languageclient[\\/]lib[\\/]common[\\/](${[...features.keys()].join('|')})\.js$`,
);

/** Their messages, and those that no client sends by itself. */
const MESSAGES =
  /vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.(?:callHierarchy|inlineCompletion|inlineValue|linkedEditingRange|moniker|typeHierarchy)\.js$/;

const none = `class {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;

/** @type {import('esbuild').Plugin} */
export const leaveFromClient = {
  name: 'leave-from-client',
  setup(building) {
    building.onResolve({ filter: /^(?:semver\/functions\/(?:parse|satisfies)|minimatch)$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    building.onLoad({ filter: MESSAGES }, () => ({ contents: '' }));
    building.onLoad({ filter: FEATURE }, ({ path }) => ({
      contents: `exports.${features.get(FEATURE.exec(path)?.[1] ?? '') ?? ''} = ${none};`,
    }));
    building.onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({ contents: leftOut.get(path) ?? '' }));
  },
};
