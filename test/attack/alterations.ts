import type { Random } from '../mutation/random';
import { conversions, tight } from '../support/conversions';
import { headingLines, marked, withoutPageNumbers } from '../support/marked';

/** A harmless alteration: what a converter, a mail or an editor makes of a text without changing what it says. */
export interface Alteration {
  readonly name: string;
  readonly apply: (text: string, random: Random) => string;
}

/** The heading of a list of contents. */
const CONTENTS = /^[ \t]*(?:table of )?contents[ \t]*$/im;

/** All alterations that chains are made of. */
export const alterations: readonly Alteration[] = [
  ...[...conversions, tight, ...marked].map(([name, convert]) => ({ name, apply: (text: string) => convert(text) })),
  { name: 'with old line breaks', apply: (text) => text.replace(/\r?\n/g, '\r') },
  { name: 'with a byte order mark', apply: (text) => `\ufeff${text}` },
  { name: 'with blanks at the ends of lines', apply: (text) => text.replaceAll('\n', '  \n') },
  { name: 'indented', apply: (text) => text.replace(/^(?=[^\n])/gm, '    ') },
  { name: 'with soft hyphens in long words', apply: (text) => text.replace(/\b([a-z]{5})(?=[a-z]{4})/g, '$1\u00ad') },
  {
    name: 'with straight quotation marks',
    apply: (text) => text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"'),
  },
  { name: 'with ligatures', apply: (text) => text.replaceAll('ffi', '\ufb03').replaceAll('fi', '\ufb01') },
  { name: 'with plain dashes', apply: (text) => text.replace(/[\u2010-\u2015]/g, '-') },
  { name: 'without page numbers', apply: withoutPageNumbers },
  { name: 'with blank lines trebled', apply: (text) => text.replace(/\n\s*\n/g, '\n\n\n\n') },
  { name: 'with one heading in capitals', apply: oneInCapitals },
  { name: 'with one heading broken over lines', apply: oneBroken },
  { name: 'with one word parted by a hyphen', apply: oneParted },
  {
    name: 'with the heading of contents lost',
    apply: (text) => text.replace(CONTENTS, ''),
  },
  {
    name: 'with the heading of contents marked',
    apply: (text) => text.replace(CONTENTS, '**Contents**'),
  },
  { name: 'with bullets for the heading of contents', apply: withItemsOfContents },
  { name: 'with one blank line lost', apply: (text, random) => oneChanged(text, /\n[ \t]*(?=\n)/g, random, () => '') },
  { name: 'with one blank line more', apply: (text, random) => oneChanged(text, /\n(?=\n)/g, random, () => '\n\n') },
  {
    name: 'with one blank more between words',
    apply: (text, random) => oneChanged(text, /(?<=[a-z]) (?=[a-z])/g, random, () => '  '),
  },
  { name: 'with one form feed lost', apply: (text, random) => oneChanged(text, /\f/g, random, () => '') },
  {
    name: 'with one line joined to the next',
    apply: (text, random) => oneChanged(text, /(?<=[a-z,])\n(?=[a-z])/g, random, () => ' '),
  },
  {
    name: 'with one sentence broken',
    apply: (text, random) => oneChanged(text, /(?<=[a-z]{3}) (?=[a-z]{3})/g, random, () => '\n'),
  },
];

/** A list of contents as the items of another list: its heading is lost, and a bullet stands before each entry. */
function withItemsOfContents(text: string): string {
  const heading = CONTENTS.exec(text);
  if (!heading) return text;
  const from = heading.index + heading[0].length;
  const page = text.indexOf('\f', from);
  const to = Math.min(page < 0 ? text.length : page, from + LONGEST_CONTENTS);
  const items = text
    .slice(from, to)
    .split('\n')
    .map((line) => (ENTRY.test(line.trimEnd()) ? line.replace(/\S/, '- $&') : line))
    .join('\n');
  return text.slice(0, heading.index) + items + text.slice(to);
}

/** No list of contents has more characters. */
const LONGEST_CONTENTS = 4000;

/** A line that ends in the number of a page, with its title before that. */
const ENTRY = /[a-z?)](?:\t| {2}|[ .]{3})[ .]{0,200}\d{1,3}$/i;

function oneHeading(text: string, random: Random, change: (line: string) => string): string {
  const chosen = random.one([...headingLines(text)]);
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => (index === chosen ? change(line) : line))
    .join('\n');
}

function oneInCapitals(text: string, random: Random): string {
  return oneHeading(text, random, (line) => line.toUpperCase());
}

function oneBroken(text: string, random: Random): string {
  return oneHeading(text, random, (line) => {
    const gap = line.indexOf(' ', Math.floor(line.length / 2));
    return gap < 0 ? line : `${line.slice(0, gap)}\n${line.slice(gap + 1)}`;
  });
}

function oneParted(text: string, random: Random): string {
  // Within a row of cells no converter breaks a line: what stands behind the break would lose its column.
  const inRow = (index: number) =>
    / {3}|\t|\|/.test(text.slice(text.lastIndexOf('\n', index - 1) + 1, index + 80).split('\n')[0] ?? '');
  const places = [...text.matchAll(/(?<=[a-z]{4})(?=[a-z]{4})/g)].filter(({ index }) => !inRow(index));
  const place = random.one(places)?.index;
  return place === undefined ? text : `${text.slice(0, place)}-\n${text.slice(place)}`;
}

function oneChanged(text: string, pattern: RegExp, random: Random, change: () => string): string {
  const places = [...text.matchAll(pattern)];
  const place = random.one(places);
  if (!place) return text;
  return text.slice(0, place.index) + change() + text.slice(place.index + place[0].length);
}
