import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { Unable } from './log.mjs';
import { root } from './paths.mjs';

/**
 * A text as it stands in a bundle of VS Code: with what is said to translators of it, or alone.
 * @typedef {string | { message: string, comment: string[] }} Text
 */

/** Everything that is said through `l10n.t(…)` in the client and in the server. @returns {Record<string, Text>} by the keys of a bundle, sorted */
export function saidTexts() {
  /** @type {Map<string, Text>} */
  const found = new Map();
  for (const folder of ['client/src', 'server/src']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const file = join(folder, name);
      for (const [key, text] of textsIn(file, readFileSync(join(root, file), 'utf8'))) found.set(key, text);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The texts of one file.
 * @param {string} file its name, for messages
 * @param {string} source
 * @returns {[string, Text][]}
 * @throws {Unable} where a text is not written out, or its placeholders are not those of its values
 */
export function textsIn(file, source) {
  // A quick look: most files say nothing.
  if (!source.includes('l10n.t(')) return [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {[string, Text][]} */
  const texts = [];
  /** @param {ts.Node} node */
  const look = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(parsed) === 'l10n.t') {
      if (file.startsWith('server')) checkTime(node, parsed);
      texts.push(textOf(node, parsed));
    }
    ts.forEachChild(node, look);
  };
  look(parsed);
  return texts;
}

/** @param {ts.CallExpression} call @param {ts.SourceFile} parsed @returns {[string, Text]} */
function textOf(call, parsed) {
  const [first, ...values] = call.arguments;
  const where = placeOf(call, parsed);
  if (first !== undefined && ts.isObjectLiteralExpression(first)) return commented(first, where);
  const message = first === undefined ? null : written(first);
  if (message === null) throw new Unable(`${where}: a text that goes through l10n.t must be written out there.`);
  if (!values.some(ts.isSpreadElement)) checkPlaces(message, values.length, where);
  return [message, message];
}

/** @param {ts.Node} node @param {ts.SourceFile} parsed */
function placeOf(node, parsed) {
  return `${parsed.fileName}:${parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1}`;
}

/** The server learns its language after its modules are loaded: only what a function says comes late enough. @param {ts.Node} call @param {ts.SourceFile} parsed */
function checkTime(call, parsed) {
  for (let node = call.parent; !ts.isSourceFile(node); node = node.parent) if (ts.isFunctionLike(node)) return;
  throw new Unable(`${placeOf(call, parsed)}: this is said before the language of the client is known.`);
}

/** A text with a comment for translators. @param {ts.ObjectLiteralExpression} object @param {string} where @returns {[string, Text]} */
function commented(object, where) {
  const fields = new Map(
    object.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) && ts.isIdentifier(each.name) ? [[each.name.text, each.initializer]] : [],
    ),
  );
  const message = written(fields.get('message'));
  const comment = written(fields.get('comment'));
  const args = fields.get('args');
  if (message === null || comment === null) {
    throw new Unable(`${where}: a text and its comment must be written out where they go through l10n.t.`);
  }
  checkPlaces(message, args !== undefined && ts.isArrayLiteralExpression(args) ? args.elements.length : 0, where);
  return [`${message}/${comment}`, { message, comment: [comment] }];
}

/** @param {ts.Expression | undefined} expression */
function written(expression) {
  return expression !== undefined && ts.isStringLiteral(expression) ? expression.text : null;
}

/** A text has a place for each value, and a value for each place. @param {string} message @param {number} values @param {string} where */
function checkPlaces(message, values, where) {
  const places = [...new Set(placesOf(message))].sort();
  const due = Array.from({ length: values }, (_, index) => `{${index}}`);
  if (places.join() === due.join()) return;
  throw new Unable(`${where}: the text has the places ${places.join(', ') || 'none'}, but there are ${values} values.`);
}

/** The places for values in a text, in its order. @param {string} message */
export function placesOf(message) {
  return message.match(/\{\d+\}/g) ?? [];
}
