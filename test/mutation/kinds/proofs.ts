import type { Chance, Kind, Slip } from '../slip';
import type { Subject } from '../subject';

/** Where a new paragraph may be put: between two paragraphs of running text that blank lines part, in order. */
function gaps({ text }: Subject): readonly number[] {
  return [...text.matchAll(/[a-z]{3}[^\n\t]{40}\.\r?\n(?=[ \t]*\r?\n[^\n\t]{60})/g)].map(
    ({ 0: end, index }) => index + end.length,
  );
}

const indentAt = ({ text }: Subject, at: number) => /^(?:[ \t]*\r?\n)+( *)/.exec(text.slice(at))?.[1] ?? '';

/** A paragraph for a gap. */
const paragraph = (subject: Subject, at: number, words: string) => ({
  start: at,
  end: at,
  newText: `\n${words
    .split('\n')
    .map((line) => indentAt(subject, at) + line)
    .join('\n')}\n`,
});

/** A slip that puts paragraphs into gaps that follow each other; the reports have few or none of their own. */
function inGaps(
  name: string,
  rule: string,
  least: number,
  make: (subject: Subject, at: readonly number[]) => Slip,
): Kind {
  return {
    name,
    rules: [rule],
    chances: (subject): Chance[] => {
      const places = gaps(subject);
      return places
        .slice(0, Math.max(0, places.length - least + 1))
        .map((_, index) => ({ make: () => make(subject, places.slice(index, index + least)) }));
    },
  };
}

/** An acronym that no report has, used in one paragraph and expanded in the next one. */
const usedEarly = inGaps('acronym before its words', 'acronym-late', 2, (subject, at) => {
  const [use = 0, words = 0] = at;
  return {
    edits: [
      paragraph(subject, use, 'Leaders say that the KFQT answers families within a day of their call.'),
      paragraph(subject, words, 'Families go to the kinship and foster quality team (KFQT) for more help.'),
    ],
  };
});

/** Three captions, of which the second is taken out or has the number of the first. */
function captions(name: string, numbers: readonly [number, number, number]): Kind {
  return inGaps(name, 'caption-number', 3, (subject, at) => ({
    edits: at.map((place, index) =>
      paragraph(subject, place, `Chart ${String(numbers[index])}: Measure ${'ABC'.charAt(index)}`),
    ),
  }));
}

/** A table of counts, one row of which does not come to its whole. */
const wrongSum = inGaps('counts that do not come to the whole', 'count-total', 1, (subject, at) => {
  const rows = [
    'Early help          8 of 12     4 of 12',
    'Plans               5 of 9      3 of 9',
    'Care leavers        6 of 10     4 of 10',
  ];
  return { edits: [paragraph(subject, at[0] ?? 0, rows.join('\n'))] };
});

/** A figure that is spoken of, and is none of those that have captions. */
const noFigure = inGaps('figure that is not there', 'cross-reference', 3, (subject, at) => {
  const said = ['Figure 1: Measure A', 'Figure 2: Measure B', 'Families wait for less time, as Figure 48 shows.'];
  return { edits: said.map((words, index) => paragraph(subject, at[index] ?? 0, words)) };
});

/** Slips that a proof-reader finds by looking back and by adding up. */
export const proofKinds: readonly Kind[] = [
  usedEarly,
  captions('caption number skipped', [1, 3, 4]),
  captions('caption number twice', [1, 2, 2]),
  wrongSum,
  noFigure,
];
