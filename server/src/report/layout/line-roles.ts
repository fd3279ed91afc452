import type { Lines } from '../../text/lines';
import type { Span } from '../../text/spans';
import { LineRole, type LineRoles, type Report, type Section, type SectionKind, type Source } from '../model';

/** What says of lines what they are. */
export type RoleSources = Pick<Report, 'judgements' | 'outline' | 'contents' | 'footnotes' | 'furniture'>;

/** Kinds of sections that have no heading of their own: all of their lines part the text. */
const LEAVES: ReadonlySet<SectionKind> = new Set<SectionKind>(['grade-table', 'legend', 'tick-row']);

/** Sources of judgements whose lines are no sentences. */
const STANDS_ALONE: ReadonlySet<Source> = new Set<Source>(['table', 'heading', 'tick']);

/** The roles of the lines of a report, worked out when they are first asked for: not every feature asks. */
export class ReadRoles implements LineRoles {
  private roles: Uint8Array | null = null;

  /** @param sources what was read; its places are of the text of the lines */
  constructor(
    private readonly lines: Lines,
    private readonly sources: RoleSources,
  ) {}

  of(line: number): LineRole {
    this.roles ??= readRoles(this.lines, this.sources);
    return (this.roles[line] ?? LineRole.blank) as LineRole;
  }
}

function readRoles(lines: Lines, { judgements, outline, contents, footnotes, furniture }: RoleSources): Uint8Array {
  const roles = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) if (lines.isBlank(line)) roles[line] = LineRole.blank;
  const mark = ({ start, end }: Span, role: LineRole) => {
    let line = lines.at(start);
    do {
      if (roles[line] !== LineRole.blank) roles[line] = role;
      line++;
    } while (line < lines.count && lines.start(line) < end);
  };
  const markSections = (sections: readonly Section[]) => {
    for (const section of sections) {
      mark(LEAVES.has(section.kind) ? section : section.titleSpan, LineRole.heading);
      markSections(section.children);
    }
  };
  for (const judgement of judgements) if (STANDS_ALONE.has(judgement.source)) mark(judgement, LineRole.heading);
  markSections(outline);
  for (const span of contents) mark(span, LineRole.contents);
  for (const span of footnotes) mark(span, LineRole.footnote);
  for (const span of furniture) mark(span, LineRole.furniture);
  return roles;
}
