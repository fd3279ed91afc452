import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../paths.mjs';

const server = join(root, 'server', 'src');
const catalogue = join(server, 'frameworks', 'catalogue');

/** What the catalogue says for its pages in docs/ alone. */
const forDocs = new Set(['sources', 'notes']);

/**
 * Leaves out of a program where the catalogue's facts were read, what else it says for docs/ alone, and what schemas say
 * for the schema in schemas/ alone: no program shows any of it, and the package must stay small.
 * @type {import('esbuild').Plugin}
 */
export const leaveSources = {
  name: 'leave-sources',
  setup(building) {
    building.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!path.startsWith(server)) return null;
      const text = readFileSync(path, 'utf8');
      const isConcerned = path.startsWith(catalogue) || text.includes('z.describe(');
      return isConcerned ? { contents: withoutDocs(path, text), loader: 'ts' } : null;
    });
  },
};

/**
 * @param {string} path
 * @param {string} text a file of the catalogue, or one with a schema
 * @returns {string} the same without its sources and notes, and with no words in its descriptions
 */
function withoutDocs(path, text) {
  /** @type {{ from: number, to: number, by: string }[]} */
  const cuts = [];
  const isCatalogue = path.startsWith(catalogue);
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (isCatalogue && ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && forDocs.has(node.name.text))
      cuts.push({ from: node.getStart(), to: node.getEnd(), by: `${node.name.text}: []` });
    else if (
      isCatalogue &&
      ts.isVariableDeclaration(node) &&
      node.initializer !== undefined &&
      isSource(node.initializer)
    )
      cuts.push({ from: node.initializer.getStart(), to: node.initializer.getEnd(), by: 'null' });
    else if (isDescribed(node)) {
      cuts.push({ from: node.expression.expression.getEnd(), to: node.getEnd(), by: '' });
      visit(node.expression.expression);
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'z.describe')
      cuts.push({ from: node.getStart(), to: node.getEnd(), by: "z.describe('')" });
    else if (ts.isCallExpression(node) && describing.has(node.expression.getText())) {
      const description = node.arguments.at(-1);
      if (description) cuts.push({ from: description.getStart(), to: description.getEnd(), by: "''" });
    } else ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const describing = new Set([...describersIn(file), ...sharedDescribers]);
  visit(file);
  cuts.sort((a, b) => a.from - b.from);
  return cuts.reduceRight((rest, { from, to, by }) => rest.slice(0, from) + by + rest.slice(to), text);
}

/**
 * Whether a schema gets nothing but a description: `….check(z.describe('…'))`.
 * @param {import('typescript').Node} node
 * @returns {node is import('typescript').CallExpression & { expression: import('typescript').PropertyAccessExpression }}
 */
function isDescribed(node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [only, ...more] = node.arguments;
  const isDescription = only && ts.isCallExpression(only) && only.expression.getText() === 'z.describe';
  return node.expression.name.text === 'check' && isDescription === true && more.length === 0;
}

/**
 * @param {import('typescript').SourceFile} file
 * @returns {Set<string>} the names of its functions that hand their last argument on as a description
 */
function describersIn(file) {
  const names = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }) => {
          const isDescriber =
            initializer !== undefined &&
            ts.isArrowFunction(initializer) &&
            initializer.parameters.at(-1)?.name.getText() === 'description';
          return isDescriber ? [name.getText()] : [];
        })
      : [],
  );
  return new Set(names);
}

/** The helper functions that the schemas share. */
const shared = join(server, 'frameworks', 'wording-schema.ts');
const sharedDescribers = describersIn(
  ts.createSourceFile(shared, readFileSync(shared, 'utf8'), ts.ScriptTarget.Latest, true),
);

/** @param {import('typescript').Expression} value */
function isSource(value) {
  if (!ts.isObjectLiteralExpression(value)) return false;
  return value.properties.some(({ name }) => name !== undefined && ts.isIdentifier(name) && name.text === 'ref');
}
