import * as l10n from '../../l10n';
import { compareLevel } from '../../frameworks/compare';
import type { Framework, FrameworkLevel } from '../../frameworks/schema';
import { listed } from '../../l10n/listed';
import type { Report, UnplacedGrade } from '../../report/model';
import type { Edit, Fix } from '../finding';
import { partAt } from '../../report/queries/part-at';
import { Rewriter } from '../rewording/rewriter';
import type { Observation, Rule } from '../rule';
import { saidElsewhere } from './said-elsewhere';
import { levelName } from '../shared/wording';
import { foldGrade } from '../../vocabulary/levels';

/** A code or a word, where the report gives a grade, that its scale does not have: 'Grade 5', 'satisfactory' in 2024. */
export const gradeOffScale: Rule = {
  id: 'grade-off-scale',
  description: "A grade or code that the report's scale does not have.",
  severity: 'warning',
  check(report) {
    const rewriter = new Rewriter(report);
    const said = saidElsewhere(report);
    const offScale = report.unplaced.filter((grade) => {
      // A word that the report itself sets beside a code of its legend is of its scale.
      return grade.scale.levels.length > 0 && !isInLegend(report, grade.printed) && !isOfAnArea(report, grade);
    });
    return offScale.map((grade) => observe(report, rewriter, grade, new Set([...said(grade), ...(grade.said ?? [])])));
  },
};

function isInLegend(report: Report, printed: string): boolean {
  const word = printed.toLowerCase();
  return report.legends.some(({ start, end }) => report.text.slice(start, end).toLowerCase().includes(word));
}

/** Whether a word is on the scale of an area that is judged on its own, as safeguarding is 'met' or 'not met'. */
function isOfAnArea(report: Report, { start, printed, area }: UnplacedGrade): boolean {
  const areas = partAt(report, start)?.detection?.framework.areas ?? [];
  const word = foldGrade(printed);
  if (areas.some(({ name, levels }) => name === area && levels.length === 0)) return false;
  return areas.some(({ levels }) =>
    levels.some(({ label, variants }) => [label, ...variants].map(foldGrade).includes(word)),
  );
}

function observe(report: Report, rewriter: Rewriter, grade: UnplacedGrade, said: ReadonlySet<string>): Observation {
  const { start, end, scale } = grade;
  const framework = partAt(report, start)?.detection?.framework;
  return {
    start,
    end,
    message: messageOf(grade, framework),
    related: scale.legend
      ? [{ start: scale.legend.start, end: scale.legend.end, message: l10n.t("The report's own scale") }]
      : [],
    fixes: fixesOf(report, rewriter, grade, framework, said),
  };
}

function messageOf({ kind, printed, scale }: UnplacedGrade, framework: Framework | undefined): string {
  const levels = listed(scale.levels.map(levelName));
  if (framework === undefined) {
    return kind === 'code'
      ? l10n.t("Grade {0} is not on the scale: This report's scale has {1}.", printed, levels)
      : l10n.t("'{0}' is not on the scale: This report's scale has {1}.", printed, levels);
  }
  return kind === 'code'
    ? l10n.t('Grade {0} is not on the scale: {1} has {2}.', printed, framework.shortName, levels)
    : l10n.t("'{0}' is not on the scale: {1} has {2}.", printed, framework.shortName, levels);
}

/**
 * The level that is nearest first, then the others from best to worst. What stands beside the grade decides alone, and
 * after that what the report says of the area elsewhere.
 */
function fixesOf(
  { catalogue }: Report,
  rewriter: Rewriter,
  grade: UnplacedGrade,
  framework: Framework | undefined,
  said: ReadonlySet<string>,
): Fix[] {
  const { beside, scale, kind, printed } = grade;
  const nearest = kind === 'word' && framework ? nearestLevel(printed, framework, catalogue) : undefined;
  const possible = said.size > 0 ? scale.levels.filter(({ label }) => said.has(label)) : scale.levels;
  const levels = beside ? [beside] : [...possible].sort((a, b) => rank(b, nearest) - rank(a, nearest));
  return levels.flatMap((level): Fix[] => {
    const edits = editsOf(rewriter, grade, level);
    const newText = edits?.find((edit) => edit.newText !== '')?.newText;
    if (!edits || newText === undefined) return [];
    return [{ title: l10n.t("Change to '{0}'", newText), edits, preferred: beside !== null || said.size === 1 }];
  });
}

const rank = (level: FrameworkLevel, nearest: string | undefined) => (level.label === nearest ? 1 : 0);

function editsOf(rewriter: Rewriter, grade: UnplacedGrade, level: FrameworkLevel): readonly Edit[] | null {
  const { kind, start, end } = grade;
  if (kind === 'code') return level.code === null ? null : [{ start, end, newText: level.code }];
  return rewriter.reword({ ...grade, level: null, coded: null, boxes: [] }, level)?.edits ?? null;
}

/** The level that a word of another scale comes nearest to, as the catalogue compares them; undefined where it does not. */
function nearestLevel(printed: string, framework: Framework, catalogue: Report['catalogue']): string | undefined {
  const word = printed.toLowerCase().replace(/\s+/g, ' ').trim();
  const known = catalogue.flatMap((other) => {
    const index = other.levels.findIndex(({ label, variants }) => [label, ...variants].includes(word));
    return index < 0 ? [] : [compareLevel({ framework: other, rank: index + 1 }, framework)];
  });
  for (const relation of ['same', 'renamed', 'nearest'] as const) {
    const found = known.find((comparison) => comparison.relation === relation && comparison.level);
    if (found) return found.level?.label;
  }
  return undefined;
}
