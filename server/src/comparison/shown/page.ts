import * as l10n from '../../l10n';
import type { Compared, Comparison } from '../compare';
import { comparisonHtml } from './html';
import { escaped } from './markup';
import { comparisonStyle } from './style';
import { kindOf, whenOf } from './words';

/** A page that stands alone: one file without a script, that asks no network for anything. */
export function comparisonPage({ subjects, unknown }: Compared): string {
  const several = subjects.filter(({ inspections }) => inspections.length > 1);
  const shown = several.length > 0 ? several : subjects;
  const single = several.length > 0 ? subjects.filter(({ inspections }) => inspections.length === 1) : [];
  const title =
    shown.length === 1 ? l10n.t('{0}: inspections compared', shown[0]?.subject ?? '') : l10n.t('Inspections compared');
  const contents =
    shown.length < 2
      ? ''
      : `<nav aria-label="${escaped(l10n.t('Subjects'))}"><ul>${shown.map(contentsLine).join('')}</ul></nav>`;
  const sections = shown.map((comparison, index) =>
    comparisonHtml(comparison, { prefix: prefixOf(index), link: plainly }),
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${comparisonStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${contents}
${sections.join('\n')}
${aside(l10n.t('Inspected once'), single.map(singleLine))}
${aside(
  l10n.t('Left out: the report does not say whom it is about'),
  unknown.map(({ file }) => file),
)}
</main>
</body>
</html>
`;
}

function prefixOf(index: number): string {
  return `s${String(index + 1)}`;
}

function contentsLine({ subject, inspections }: Comparison, index: number): string {
  return `<li><a href="#${prefixOf(index)}-head">${escaped(subject)}</a>, ${escaped(l10n.t('{0} inspections', inspections.length))}</li>`;
}

function singleLine({ subject, inspections }: Comparison): string {
  const [only] = inspections;
  return only === undefined ? subject : `${subject}: ${whenOf(only)}, ${kindOf(only)}`;
}

/** A file of another machine is nothing that a page could open. */
function plainly(file: string, line: number, words: string): string {
  return `<span title="${escaped(l10n.t('{0}, line {1}', file, line))}">${escaped(words)}</span>`;
}

function aside(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<section><h2>${escaped(title)}</h2><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></section>`;
}
