// Writes the table of rules in README.md, the settings of rules in package.json and what package.nls.json says of them
// from the compiled registry; with --check, says whether they have drifted and writes nothing.
import { compiled, generated } from './lib/generated.mjs';
import { main, Unable } from './lib/log.mjs';

/**
 * @typedef {{ id: string, description: string, severity: string }} Check
 * @typedef {{ contributes: { configuration: { properties: Record<string, { properties?: object }> } } }} Manifest
 */

/** The table in the README: all lines of a table below the heading of the rules. */
const TABLE = /(?<=^## Rules\n\n)(?:\|.*\n)+/m;

/** @param {readonly Check[]} checks */
function table(checks) {
  const rows = checks.map(
    ({ id, description, severity }) => `| [\`${id}\`](docs/rules/${id}.md) | ${description} | ${severity} |`,
  );
  return ['| rule | what it finds | severity |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** @param {readonly Check[]} checks @param {readonly string[]} choices */
function settings(checks, choices) {
  return Object.fromEntries(
    checks.map(({ id, severity }) => [
      id,
      { type: 'string', enum: choices, default: severity, description: `%${textKey(id)}%` },
    ]),
  );
}

/** The key of a rule's description in package.nls.json. @param {string} id */
function textKey(id) {
  return `rule.${id}`;
}

/** The texts of the user interface with those of the rules, which stand where they stood. @param {readonly Check[]} checks @param {string} written */
function texts(checks, written) {
  /** @type {unknown} */
  const parsed = JSON.parse(written);
  const all = Object.entries(/** @type {Record<string, string>} */ (parsed));
  const first = all.findIndex(([key]) => key.startsWith('rule.'));
  const others = all.filter(([key]) => !key.startsWith('rule.'));
  const own = checks.map(({ id, description }) => /** @type {[string, string]} */ ([textKey(id), description]));
  const before = first === -1 ? others.length : first;
  return Object.fromEntries([...others.slice(0, before), ...own, ...others.slice(before)]);
}

await main(async () => {
  const { checks, severityChoices } = /** @type {{ checks: readonly Check[], severityChoices: readonly string[] }} */ (
    compiled('rules', 'registry.js')
  );
  const readme = await generated('README.md', 'markdown', (written) => {
    if (!TABLE.test(written)) throw new Unable('README.md has no table below its heading "Rules".');
    return written.replace(TABLE, () => table(checks));
  });
  const manifest = await generated('package.json', 'json-stringify', (written) => {
    /** @type {unknown} */
    const parsed = JSON.parse(written);
    const whole = /** @type {Manifest} */ (parsed);
    const rules = whole.contributes.configuration.properties['inspectionReports.rules'];
    if (rules === undefined) throw new Unable('package.json has no setting inspectionReports.rules.');
    rules.properties = settings(checks, severityChoices);
    return JSON.stringify(whole);
  });
  const nls = await generated('package.nls.json', 'json-stringify', (written) =>
    JSON.stringify(texts(checks, written)),
  );
  return Math.max(readme, manifest, nls);
});
