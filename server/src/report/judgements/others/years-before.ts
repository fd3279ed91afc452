import { fold } from '../../../text/fold';
import { FAR_RIGHT } from '../../../text/lines';
import type { JudgementContext } from '../context';
import { LineRole } from '../../layout/page';
import type { GradeTable } from '../../tables/table';

/** So many lines above the rows of a table the end of what introduces it stands, the head of its columns left out. */
const REACH = 4;

/** So many lines of a paragraph introduce what stands below it. */
const INTRODUCING = 3;

/** So many lines hold the names of columns. */
const HEAD_LINES = 2;

const YEAR = /\b(?:19|20)\d\d\b/g;
const yearsIn = (text: string): number[] => (text.match(YEAR) ?? []).map(Number);

/** The name of a column of grades that gives the year they are of: 'Grade 2006', '2006 judgements', '2006'. */
const HEAD_OF_YEAR =
  /(?:^|\s{2})(?:(?:grade|judge?ment|rating|score)s?,? (?:(?:in|for) )?)?(?:19|20)\d\d(?: (?:grade|judge?ment|rating|score)s?)?$/;

const AN_INSPECTION = /\b(?:inspections?|assessments?|reviews?|evaluations?|audits?)\b/;

/** What tells of results. */
const RESULTS = /\b(?:grades?|graded|judge?ments?|judged|ratings?|rated|scores?|results?|outcomes?|awarded|received)\b/;

/** The year of a rule, of a plan or of a beginning is no inspection's. */
const NO_INSPECTION =
  /\b(?:since|framework|acts?|regulations?|standards?|under|from|opened|plan|guidance|criteria|handbook|published|compared|improved|now)\b/;

/**
 * Whether what stands above a table gives a year before that of the report's inspection as the one that its grades are
 * of: 'The grades of the annual performance assessment of 2006 were:', or a column 'Grade 2006'. False where the report
 * does not say when it was inspected or published.
 */
export function isOfYearBefore(context: JudgementContext, { rows }: GradeTable): boolean {
  const { lines, layout } = context;
  const own = ownYear(context);
  const first = Math.min(
    ...rows.flatMap(({ labelSpans, fragments }) => [...labelSpans, ...fragments]).map(({ start }) => start),
  );
  // A single grade is a box below the chapter before it.
  if (rows.length === 1 || own === null || !Number.isFinite(first) || context.isCover(first)) return false;
  const row = lines.at(first);
  let at = row - 1;
  let heads = 0;
  for (; at >= 0 && row - at <= REACH + heads; at--) {
    if (lines.isBlank(at) || layout.role(at) !== LineRole.text) continue;
    const head = lines.ink(at).toLowerCase();
    // Beside a column of this inspection one of an earlier one says nothing of the table.
    if (HEAD_OF_YEAR.test(head) && isHead(context, at)) return yearsIn(head).every((year) => year < own);
    if (heads === HEAD_LINES || !isHead(context, at)) break;
    heads++;
  }
  if (at < 0 || row - at > REACH + heads) return false;
  const introduction: string[] = [];
  for (let line = at; line >= 0 && at - line < INTRODUCING && !lines.isBlank(line); line--)
    introduction.unshift(lines.ink(line));
  const folded = fold(introduction.join(' '));
  const sentence = folded.slice(folded.lastIndexOf('. ') + 1);
  const years = yearsIn(sentence);
  return (
    /[.:]$/.test(sentence) &&
    AN_INSPECTION.test(sentence) &&
    years.length > 0 &&
    years.every((year) => year < own) &&
    RESULTS.test(sentence) &&
    !NO_INSPECTION.test(sentence) &&
    // A sentence that gives a grade itself introduces no others.
    !sentence.split(/[^a-z]+/).some((word) => context.vocabulary.levels.level(word) !== null)
  );
}

/**
 * The year of the inspection, the first one where there are several. Where none is told it is that of the publication, or
 * the year before where that was in its first months.
 */
function ownYear({ front }: JudgementContext): number | null {
  const years = front.inspected.map(({ from }) => Number(from.slice(0, 4)));
  if (years.length > 0) return Math.min(...years);
  if (!front.published) return null;
  const [year, month] = front.published.value.split('-').map(Number);
  return (year ?? 0) - ((month ?? 1) <= FIRST_MONTHS ? 1 : 0);
}

/** An inspection's report is published so many months after it at most. */
const FIRST_MONTHS = 6;

/** Whether a line holds names of columns: cells, or a few words far to the right. */
const isHead = ({ lines }: JudgementContext, line: number): boolean =>
  lines.hasColumns(line) || lines.start(line) + FAR_RIGHT <= lines.inkStart(line) || lines.ink(line).length <= 24;
