import type { Judgement } from '../../../server/src/report/model';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import type { FrameworkLevel } from '../../../server/src/frameworks/schema';
import { cased, rewrite, spanOf } from '../grade-wording';
import type { Chance, Kind } from '../slip';
import type { Subject } from '../subject';
import { awarded } from './grades';

/** Levels that the same inspectorate awards under other frameworks, and that mean nothing on this scale. */
function foreignLevels(subject: Subject, judgement: Judgement): FrameworkLevel[] {
  // A word that the framework has for any of its areas, as 'met' for safeguarding alone, is a word of its reports.
  const framework = subject.report.parts[0]?.detection?.framework;
  const ofFramework = [...(framework?.levels ?? []), ...(framework?.areas ?? []).flatMap(({ levels }) => levels)];
  const ownLevels = [...judgement.scale.levels, ...ofFramework];
  const own = new Set(ownLevels.flatMap(({ label, variants }) => [label, ...variants]));
  const inspectorate = leading(subject.report.parts[0]?.detection?.framework.inspectorate ?? '');
  const foreign = catalogue
    .filter((framework) => leading(framework.inspectorate) === inspectorate)
    .flatMap((framework) => framework.levels)
    .filter(({ label, variants }) => [label, ...variants].every((word) => !own.has(word)))
    // 'Good progress' and the like are said of other things than an area of a report.
    .filter(({ label }) => /^(?:very )?[a-z]+$|^requires improvement$/.test(label));
  return [...new Map(foreign.map((level) => [level.label, level])).values()];
}

/** The first of the inspectorates that work together. */
const leading = (inspectorate: string) => inspectorate.split(/,| and /)[0];

/** Prose may call anything satisfactory: only where a grade must stand is another word wrong. */
const isPlaceOfGrade = ({ source }: Judgement) => source === 'table' || source === 'heading' || source === 'cover';

/** Whether a cell says more behind its grade: a comment, which may call anything 'well above the average'. */
function opensComment({ text, report: { lines } }: Subject, { source, end }: Judgement): boolean {
  return source === 'table' && /^(?:[.,;:] | [a-z])/.test(text.slice(end, lines.end(lines.at(end))));
}

const offScaleWord: Kind = {
  name: 'off-scale word',
  rules: ['grade-off-scale'],
  chances: (subject) =>
    awarded(subject, (judgement) => isPlaceOfGrade(judgement) && !/^\W*(?:grade )?\d$/i.test(judgement.printed)).map(
      (judgement): Chance => {
        if (judgement.coded === null && /\d/.test(judgement.printed)) return { leftOut: 'a digit is no word' };
        if (/^(?:yes|no)$/i.test(judgement.printed))
          return { leftOut: 'an answer is of no scale that has other words' };
        if (opensComment(subject, judgement)) return { leftOut: 'the first word of a comment, which may be any other' };
        const levels = foreignLevels(subject, judgement);
        if (levels.length === 0) return { leftOut: 'no other words of this inspectorate are known' };
        return {
          make(random) {
            const level = random.one(levels);
            if (level === null) return null;
            const { coded } = judgement;
            if (coded === null) {
              const edits = rewrite(subject, judgement, level, random);
              return edits && { edits };
            }
            const printed = subject.text.slice(coded.label.start, coded.label.end);
            return {
              edits: [{ ...spanOf(coded.label), newText: cased(level.label, printed) }],
              places: [spanOf(judgement)],
            };
          },
        };
      },
    ),
};

const offScaleCode: Kind = {
  name: 'off-scale code',
  rules: ['grade-off-scale'],
  chances: (subject) =>
    awarded(subject, ({ source, printed }) => source !== 'tick' && /\d/.test(printed)).map((judgement): Chance => ({
      make(random) {
        const codes = new Set(judgement.scale.levels.map(({ code }) => code));
        // A nought is what reports print of what was not looked at.
        const code = random.one(['5', '6', '7'].filter((digit) => !codes.has(digit)));
        // A digit of a year or a number is no code.
        const index = subject.text.slice(judgement.start, judgement.end).search(/(?<!\d)\d(?!\d)/);
        const at = judgement.start + index;
        return code === null || index < 0
          ? null
          : { edits: [{ start: at, end: at + 1, newText: code }], places: [spanOf(judgement)] };
      },
    })),
};

const legendReversed: Kind = {
  name: 'legend reversed',
  rules: ['legend-conflict'],
  chances: (subject) =>
    subject.report.legends.map((legend): Chance => {
      const codes = legend.scale.levels.flatMap(({ code }) =>
        code !== null && /^\d$/.test(code) ? [Number(code)] : [],
      );
      if (codes.length < 2) return { leftOut: 'a legend without digits' };
      const known = subject.report.parts.some(({ detection }) =>
        detection?.framework.levels.some(({ code }) => code !== null),
      );
      if (!known) return { leftOut: 'nothing else says which end is best' };
      const sum = Math.min(...codes) + Math.max(...codes);
      const digits = [...subject.text.slice(legend.start, legend.end).matchAll(/(?<![\d.])\d(?![\d.])/g)];
      const edits = digits
        .filter(([digit]) => codes.includes(Number(digit)))
        .map(({ 0: digit, index }) => ({
          start: legend.start + index,
          end: legend.start + index + 1,
          newText: String(sum - Number(digit)),
        }));
      return { make: () => (edits.length === codes.length ? { edits, places: [spanOf(legend)] } : null) };
    }),
};

/** Two levels of a legend with one code: 'Good (Grade 2)', 'Adequate (Grade 2)'. */
const codeTwice: Kind = {
  name: 'code of a legend twice',
  rules: ['legend-conflict'],
  chances: (subject) =>
    subject.report.legends.flatMap((legend) =>
      legend.entries.slice(1).map(({ code, level }, index): Chance => {
        const before = legend.entries[index];
        if (before?.level == null || level === null) return { leftOut: 'a label that the scale does not have' };
        return {
          make: () => ({ edits: [{ ...spanOf(code), newText: before.code.value }], places: [spanOf(legend)] }),
        };
      }),
    ),
};

/** Grades that the scale does not have, a scale upside down, and one of whose codes means two levels. */
export const scaleKinds: readonly Kind[] = [offScaleWord, offScaleCode, legendReversed, codeTwice];
