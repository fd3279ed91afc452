import type { FrameworkLevel } from '../../frameworks/schema';
import { isDigit } from '../../text/letters';
import type { Report, Source } from '../../report/model';
import { inForm } from './forms';

/** How often a report prints each wording. */
type Counts = Map<string, number>;

/** The wordings that a report itself uses for its levels, by the kind of place. */
export class Wordings {
  private readonly counts = new Map<string, Counts>();

  /** @param report Whose awarded judgements are looked through, once. */
  constructor(report: Report) {
    for (const { role, level, coded, source, printed } of report.judgements) {
      if (role !== 'awarded' || !level || coded) continue;
      const wording = withoutTail(printed);
      if (!isWording(wording, level)) continue;
      this.count(keyOf(level, source), wording);
      this.count(keyOf(level, null), wording);
    }
  }

  private count(key: string, wording: string): void {
    let counts = this.counts.get(key);
    if (!counts) this.counts.set(key, (counts = new Map<string, number>()));
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }

  /** What this report prints for a level at such places, else what it prints elsewhere, else the catalogue's label. */
  of(level: FrameworkLevel, source: Source): string {
    const counts = this.counts.get(keyOf(level, source)) ?? this.counts.get(keyOf(level, null));
    let best = level.label;
    let most = 0;
    for (const [wording, count] of counts ?? []) {
      if (count <= most) continue;
      best = wording;
      most = count;
    }
    return best;
  }
}

const keyOf = (level: FrameworkLevel, source: Source | null) => `${level.label}\n${source ?? ''}`;

/** Whether a printed grade is a plain wording of a level: no code, no box, no statement that only one place makes. */
function isWording(printed: string, level: FrameworkLevel): boolean {
  const folded = inForm(printed.toLowerCase(), 'singular');
  if (folded.includes(' and ') && !level.label.includes(' and ')) return false;
  return [level.label, ...level.variants].some((wording) => wording.toLowerCase() === folded);
}

/** A printed grade without the full stop or the footnote's digit behind it. */
export function withoutTail(printed: string): string {
  let end = printed.length;
  while (end > 1 && isTail(printed.charCodeAt(end - 1))) end--;
  return printed.slice(0, end);
}

function isTail(code: number): boolean {
  return isDigit(code) || code <= 32 || '.:;,*'.includes(String.fromCharCode(code));
}
