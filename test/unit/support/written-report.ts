import type { Framework, FrameworkCue } from '../../../server/src/frameworks/schema';

/** A report as it would be written under a framework, with one row for each level. */
export interface WrittenReport {
  readonly text: string;
  /** The 0-based line, the column of the grade and the label of the level that it names. */
  readonly rows: readonly {
    readonly line: number;
    readonly column: number;
    readonly grade: string;
    readonly label: string;
  }[];
}

/**
 * Writes a short report from what the catalogue says of a framework: its title, a day on which it was in force, what
 * its reports say on the first page, its legend, and a table of its areas with its levels from best to worst.
 *
 * @param grades whether the table has the codes of the levels or their labels
 */
export function writeReport(framework: Framework, grades: 'codes' | 'labels'): WrittenReport {
  const phrases = (where: FrameworkCue['where']) =>
    framework.cues
      .filter((cue) => cue.where === where && cue.weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ phrase }) => phrase);
  const date = dayWithin(framework);
  const lines = [
    capital(phrases('title')[0] ?? `Inspection of ${framework.name}`),
    'Wexcombe',
    '',
    ...(date === null ? [] : [`Inspection dates: ${date}`, `Published: ${date}`]),
    'Lead inspector: Orla Finch',
    '',
    ...[...phrases('law').slice(0, 2), ...phrases('text').slice(0, 2)].flatMap((phrase) => [
      `This report was written as follows: ${phrase}.`,
      '',
    ]),
    ...phrases('legend')
      .slice(0, 1)
      .flatMap((phrase) => [phrase, '']),
  ];
  const head = phrases('table-head')[0] ?? 'judgement';
  lines.push(`${capital(head)}\tGrade`);
  // Areas with levels of their own are not judged on the framework's; where levels outnumber the others, an area stands
  // once more under another of its names.
  const areas = framework.areas.filter(({ levels }) => levels.length === 0);
  const names = [...areas.map(({ name }) => name), ...areas.flatMap(({ variants }) => variants)];
  const rows = framework.levels.map((level, index) => {
    const name = names[index] ?? `Outcome ${String(index + 1)}`;
    const grade = grades === 'codes' ? (level.code ?? '') : capital(level.label);
    lines.push(`${name}\t${grade}`);
    return { line: lines.length - 1, column: name.length + 1, grade, label: level.label };
  });
  return { text: `${lines.join('\n')}\n`, rows };
}

/** A day on which a framework was in force, as reports print it; null where none is known. */
function dayWithin({ from, to }: Framework): string | null {
  const [year = '', month = '12', day = '28'] = (from ?? to ?? '').split('-');
  if (year === '') return null;
  // The end of a first year is within it, unless the framework ended sooner.
  const last = to?.split('-') ?? [];
  const name = last[0] === year && last[1] !== undefined ? last[1] : month;
  return `${String(Number(day))} ${MONTHS[Number(name) - 1] ?? ''} ${year}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
