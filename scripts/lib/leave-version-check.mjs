/**
 * Leaves out of the extension how the library of clients compares versions: it asks whether the editor is new enough for
 * it, and the manifest demands a newer one.
 * @type {import('esbuild').Plugin}
 */
export const leaveVersionCheck = {
  name: 'leave-version-check',
  setup(building) {
    building.onResolve({ filter: /^semver\/functions\/(?:parse|satisfies)$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    building.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = () => true;' }));
  },
};
