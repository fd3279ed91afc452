import { recognise } from '../../server/src/report/report';
import { checkReport } from '../../server/src/rules/registry';

/** What another converter, a copy from a page or a mail makes of a text. */
export const conversions: readonly (readonly [string, (text: string) => string])[] = [
  ['without form feeds', (text) => text.replaceAll('\f', '')],
  ['with runs of blanks collapsed to one', (text) => text.replace(/ {2,}/g, ' ')],
  ['with indents stripped', (text) => text.replace(/^ +/gm, '')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with every line break doubled', (text) => text.replaceAll('\n', '\n\n')],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['without blank lines', (text) => text.replace(/\n{2,}/g, '\n')],
  ['behind an agenda', (text) => `Council\nAgenda item 7\n\n\f${text}`],
];

/** The level of every area among the awarded judgements of a text, by service and area. */
export function awardedLevels(text: string): Map<string, string> {
  const report = recognise(text);
  const found = new Map<string, string>();
  for (const { role, level, service, areaId } of report.judgements) {
    if (role === 'awarded' && level) found.set(`${service ?? ''}/${areaId}`, level.label);
  }
  return found;
}

/**
 * What goes wrong when a text comes from another converter: areas with another level than in the text itself, and
 * findings that the text itself has not. Areas may be lost, and findings with them.
 */
export function convertedWrong(name: string, text: string, convert: (text: string) => string): string[] {
  const truth = awardedLevels(text);
  const converted = convert(text);
  const known = findingsIn(text);
  const wrong = [...findingsIn(converted)].flatMap(([place, message]) =>
    known.has(place) ? [] : `${name}: ${message}`,
  );
  for (const [area, level] of awardedLevels(converted)) {
    if (truth.get(area) !== level) wrong.push(`${name}: ${area} is ${truth.get(area) ?? 'not judged'}, read ${level}`);
  }
  return wrong;
}

/** The messages of a text's findings, by rule and by what is printed at their places, however its blanks are set. */
function findingsIn(text: string): Map<string, string> {
  const findings = checkReport(recognise(text)).filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
  return new Map(
    findings.map(({ rule, start, end, message }) => [`${rule} ${text.slice(start, end).replace(/\s+/g, '')}`, message]),
  );
}
