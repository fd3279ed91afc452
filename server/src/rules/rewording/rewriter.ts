import type { FrameworkLevel } from '../../frameworks/schema';
import type { Judgement, Report } from '../../report/model';
import type { Edit } from '../finding';
import { moveTick } from './boxes';
import { fitClause } from './clauses';
import { inCaseOf, inForm } from './forms';
import { replacePieces } from './pieces';
import { withoutTail, Wordings } from './wordings';

/** How a place is made to say another level. */
export interface Rewording {
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly Edit[];
  /** The grade as it then stands there. */
  readonly printed: string;
}

/** What is to be known of a place to write another level there. */
export type Rewordable = Pick<Judgement, 'boxes' | 'coded' | 'level' | 'fragments' | 'printed' | 'source'>;

/** Writes levels where judgements stand, in the words and capitals that the report uses at such places. */
export class Rewriter {
  private wordings: Wordings | null = null;
  private shared: ReadonlySet<number> | null = null;

  constructor(private readonly report: Report) {}

  /**
   * @param judgement A place of the report.
   * @param level A level of its scale.
   * @returns Null where no edit is sure to make the place say it.
   */
  reword(judgement: Rewordable, level: FrameworkLevel): Rewording | null {
    if (this.isShared(judgement)) return null;
    if (judgement.boxes.length > 0) {
      const edits = moveTick(this.report, judgement, level);
      return edits && { edits, printed: level.label };
    }
    if (judgement.coded) {
      const edits = [...(this.recode(judgement, level) ?? []), ...(this.relabel(judgement, level) ?? [])];
      return edits.length === 2 ? { edits: inOrder(edits), printed: nameOf(level) } : null;
    }
    return this.redigit(judgement, level) ?? this.rephrase(judgement, level);
  }

  /** Whether the words are the grade of several areas: 'safe and caring as good', the head of a column. */
  private isShared({ fragments }: Rewordable): boolean {
    const start = fragments[0]?.start ?? -1;
    return (this.shared ??= sharedStarts(this.report)).has(start);
  }

  /** Replaces the code of a grade with code and label; null where there is none. */
  recode({ coded }: Rewordable, level: FrameworkLevel): Edit[] | null {
    if (!coded || level.code === null) return null;
    return [{ start: coded.code.start, end: coded.code.end, newText: level.code }];
  }

  /** Replaces the label of a grade with code and label; null where there is none. */
  relabel({ coded, source }: Rewordable, level: FrameworkLevel): Edit[] | null {
    if (!coded) return null;
    const { start, end } = coded.label;
    return [{ start, end, newText: inCaseOf(this.wording(level, source), this.report.text.slice(start, end)) }];
  }

  /** 'Grade 3' or '3'. */
  private redigit({ level: old, fragments }: Rewordable, level: FrameworkLevel): Rewording | null {
    const [only, ...others] = fragments;
    if (!only || others.length > 0 || old?.code == null || level.code === null) return null;
    const printed = this.report.text.slice(only.start, only.end);
    const match = /^(?:grade )?(\S{1,3})$/i.exec(printed);
    if (match?.[1] !== old.code) return null;
    const start = only.end - old.code.length;
    return { edits: [{ start, end: only.end, newText: level.code }], printed: level.code };
  }

  private rephrase({ printed, fragments, source }: Rewordable, level: FrameworkLevel): Rewording | null {
    const old = withoutTail(printed);
    // A code and a label on two lines are not told apart.
    if (/\d/.test(old)) return null;
    const wording = this.wording(level, source);
    const fitted =
      source === 'table'
        ? { grade: inForm(wording, 'singular'), before: [] }
        : fitClause(this.report, fragments, old, wording);
    if (!fitted) return null;
    const grade = inCaseOf(fitted.grade, old);
    return { edits: [...fitted.before, ...replacePieces(this.report, fragments, grade)], printed: grade };
  }

  private wording(level: FrameworkLevel, source: Judgement['source']): string {
    this.wordings ??= new Wordings(this.report);
    return this.wordings.of(level, source);
  }
}

const nameOf = ({ code, label }: FrameworkLevel) => (code === null ? label : `${code} (${label})`);

const inOrder = (edits: Edit[]) => edits.sort((a, b) => a.start - b.start);

/** Where a grade stands that several judgements have. */
function sharedStarts({ judgements }: Report): Set<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { start } of judgements) (seen.has(start) ? shared : seen).add(start);
  return shared;
}
