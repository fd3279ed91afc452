// Writes the table of rules in README.md and the settings of rules in package.json from the compiled registry; with
// --check, says whether they have drifted and writes nothing.
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
    checks.map(({ id, description, severity }) => [
      id,
      { type: 'string', enum: choices, default: severity, description },
    ]),
  );
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
  return Math.max(readme, manifest);
});
