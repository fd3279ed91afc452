// Which way imports may point, held by dependency-cruiser as part of `npm run lint`. docs/architecture.md has the
// picture. Types count like everything else: what a room's types come from is what it cannot be read without.

/**
 * The rooms of the server: the rooms that one may import from, and the packages. What those may import, it may too, but
 * for their packages. A room is a folder or a file below server/src/.
 * @type {Record<string, { to: readonly string[], packages?: readonly string[] }>}
 */
export const rooms = {
  text: { to: [] },
  frameworks: { to: [], packages: ['zod/mini'] },
  l10n: { to: [], packages: ['@vscode/l10n'] },
  protocol: { to: [] },
  vocabulary: { to: ['text', 'frameworks'] },

  'report/model.ts': { to: ['text', 'frameworks', 'vocabulary'] },
  'report/layout': { to: ['report/model.ts'] },
  'report/front': { to: ['report/layout'] },
  'report/blocks': { to: ['report/layout'] },
  'report/tables': { to: ['report/layout'] },
  'report/documents': { to: ['report/front'] },
  'report/outline': { to: ['report/blocks', 'report/tables', 'report/front'] },
  'report/parts': { to: ['report/outline', 'report/tables', 'report/front'] },
  'report/recommendations': { to: ['report/outline', 'report/blocks'] },
  'report/judgements': { to: ['report/parts', 'report/outline', 'report/tables', 'report/blocks'] },
  'report/unplaced': { to: ['report/judgements'] },
  'report/recognise.ts': { to: ['report/documents', 'report/recommendations', 'report/unplaced'] },
  'report/queries': { to: ['report/model.ts'] },

  'rules/finding.ts': { to: ['text'] },
  'rules/rule.ts': { to: ['rules/finding.ts', 'report/model.ts'] },
  'rules/waiver-unused.ts': { to: ['rules/rule.ts'] },
  'rules/shared': { to: ['l10n', 'rules/rule.ts', 'report/queries'] },
  'rules/rewording': { to: ['rules/finding.ts', 'report/queries'] },
  ...families(
    'acronyms',
    'citations',
    'contents',
    'dates',
    'grades',
    'names',
    'numbering',
    'recommendations',
    'results',
    'wording',
  ),

  annotations: { to: ['l10n', 'text', 'protocol'], packages: ['jsonc-parser'] },
  waivers: { to: ['l10n', 'annotations', 'rules'] },
  files: { to: [] },
  review: { to: ['l10n', 'annotations', 'report/model.ts', 'report/queries'], packages: ['docx'] },
  comparison: { to: ['l10n', 'report/model.ts', 'report/queries'] },
  config: { to: ['l10n', 'rules', 'frameworks', 'protocol'], packages: ['jsonc-parser', 'zod/mini', 'zod/v4/core'] },
  features: {
    to: ['l10n', 'comparison', 'report', 'waivers', 'protocol'],
    packages: ['vscode-languageserver/lib/common', 'zod/mini'],
  },
  connection: {
    to: ['protocol'],
    packages: ['vscode-languageserver/lib/common', 'vscode-languageserver-textdocument'],
  },
  workspace: {
    to: ['l10n', 'comparison', 'connection', 'features', 'config', 'review', 'waivers', 'rules', 'report'],
    packages: ['vscode-languageserver/lib/common', 'vscode-languageserver-textdocument', 'vscode-uri'],
  },
  'requests.ts': {
    to: ['l10n', 'features', 'connection'],
    packages: ['vscode-languageserver/lib/common', 'vscode-languageserver-textdocument'],
  },
  'server.ts': { to: ['requests.ts', 'workspace'], packages: ['vscode-languageserver/lib/common'] },
  'node.ts': { to: ['server.ts'], packages: ['vscode-languageserver/lib/node'] },
  'browser.ts': { to: ['server.ts'], packages: ['vscode-languageserver/lib/browser'] },
  cli: { to: ['annotations', 'comparison', 'config', 'files', 'report', 'review', 'rules', 'waivers'] },
};

/** Files that may ask for modules of Node; everything else of the server runs in a web worker too. */
const onNode = [
  'server/src/cli/',
  'server/src/files/',
  'server/src/connection/node-file-reader\\.ts$',
  'client/src/node-host\\.ts$',
];

/** @param {readonly string[]} names folders below rules/ */
function families(...names) {
  const to = ['l10n', 'rules/rule.ts', 'rules/shared', 'rules/rewording'];
  return {
    ...Object.fromEntries(names.map((name) => [`rules/${name}`, { to }])),
    'rules/registry.ts': { to: ['l10n', ...names.map((name) => `rules/${name}`), 'rules/waiver-unused.ts'] },
  };
}

/** A room, or all those of a folder that has several. @param {string} name */
const roomsOf = (name) => (name in rooms ? [name] : Object.keys(rooms).filter((room) => room.startsWith(`${name}/`)));

/** Every room that may be imported from one, directly or by way of others. @param {string} name */
function reach(name) {
  const reached = new Set([name]);
  for (const room of reached) for (const next of (rooms[room]?.to ?? []).flatMap(roomsOf)) reached.add(next);
  return [...reached];
}

/** Where a room lies, as a regular expression. @param {string} room */
const placeOf = (room) => `^server/src/${room.endsWith('.ts') ? `${room.replaceAll('.', '\\.')}$` : `${room}/`}`;

/** @param {string} name of a package, with the folder of it where only that may be used */
const packageAt = (name) => `(^|/)node_modules/${name}(/|$)`;

const arrows = Object.entries(rooms).map(([room, { to, packages = [] }]) => ({
  name: `from ${room}`,
  comment: `It may import ${[...to, ...packages].join(', ') || 'nothing of ours'}, and what those may.`,
  severity: 'error',
  from: { path: placeOf(room) },
  to: { dependencyTypesNot: ['core'], pathNot: [...reach(room).map(placeOf), ...packages.map(packageAt)] },
}));

/** The extension knows the server by its protocol alone. */
const client = ['^client/src/', '^server/src/protocol/', packageAt('(@types/)?vscode')];
const languageClient = packageAt('vscode-languageclient/lib/common');

/**
 * @param {string} from a regular expression of files
 * @param {string} kind of languageclient
 */
const clientEntry = (from, kind) => ({
  name: `from ${from}`,
  severity: 'error',
  from: { path: from },
  to: { dependencyTypesNot: ['core'], pathNot: [...client, packageAt(`vscode-languageclient/lib/${kind}`)] },
});

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-room',
      comment: 'Every file of the server lies in a room that this file names.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: Object.keys(rooms).map(placeOf) },
      to: {},
    },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-node', severity: 'error', from: { pathNot: onNode }, to: { dependencyTypes: ['core'] } },
    ...arrows,
    {
      name: 'from client',
      comment: 'The extension may import itself, the protocol, vscode and the language client.',
      severity: 'error',
      from: { path: '^client/src/', pathNot: '^client/src/(extension(\\.web)?|node-host)\\.ts$' },
      to: { dependencyTypesNot: ['core'], pathNot: [...client, languageClient] },
    },
    {
      name: 'from node-host',
      comment: 'It writes files as the command line does: the two do not overtake each other.',
      severity: 'error',
      from: { path: '^client/src/node-host\\.ts$' },
      to: { dependencyTypesNot: ['core'], pathNot: ['^client/src/', '^server/src/files/'] },
    },
    clientEntry('^client/src/extension\\.ts$', 'node'),
    clientEntry('^client/src/extension\\.web\\.ts$', 'browser'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
