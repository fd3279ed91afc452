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

/** @type {import('esbuild').Plugin} */
export const leaveFromClient = {
  name: 'leave-from-client',
  setup(building) {
    building.onResolve({ filter: /^(?:semver\/functions\/(?:parse|satisfies)|minimatch)$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    building.onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({ contents: leftOut.get(path) ?? '' }));
  },
};
