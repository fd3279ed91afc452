import { isPath } from '../front/crumbs';
import type { Layout } from '../layout/page';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';
import { Openings } from '../../text/word-edges';

/** Minutes and papers that quote a report open with what they are. */
const OTHER_KIND =
  /^(?:statutory (?:guidance|instruments?)\b|(?:inspection|school inspection) handbook\b|guidance (?:for|on|to)\b|guide to\b|official statistics\b|statistical (?:release|bulletin)\b|(?:the )?annual report\b|news story\b|notes to editors\b|minutes\b|agenda\b(?!:? item)|present:|apologies\b|resolved\b|press release|for immediate release|house of commons|councillors? present|report to (?:the )?(?:cabinet|executive|council)\b)/;

/** What a provider says of itself, as a title does: a sentence may go on with the same words on its next line. */
const OWN_VIEW =
  /^Self-(?:evaluation|assessment) (?:form|report|document|summary)(?: \(S[AE][FR]\))?(?: [\u2013-]|:| for | \d|$)/i;

/** What a school or a home sends round: its number or its season stands beside its name. */
const NEWSLETTER =
  /\b(?:newsletter|bulletin|news)\b.{1,60}\b(?:issue|edition|number|no\.?|vol(?:ume|\.)?|week|term|spring|summer|autumn|winter)\b/i;

/** The head of a mail has several of these lines; a letter to many may have one. */
const MAIL_HEAD = /^(from|to|cc|subject|sent|re): /;

const OTHER_KINDS = new Openings(
  'statutory report inspection school guidance guide official statistical the annual news notes minutes agenda present apologies from to cc subject sent re resolved press for house councillor councillors self'.split(
    ' ',
  ),
);

/** How many lines at the head of a text say what it is. */
const HEAD_LINES = 40;

/** The name of a newsletter stands among so many. */
const MASTHEAD = 8;

/** The page of a website on which a text stands, or a further one that it has. */
const NEWS = /^news$/i;

/** No name of a page in the list of those that a website has is longer. */
const LONGEST_PAGE_NAME = 24;

/** What the pages of a book on many inspections have above or below their text, and how that reads where pages are lost. */
const YEARBOOK = /\bannual report\b|\bstate of (?:care|policing|fire)\b/i;
const YEARBOOK_FOOT =
  /\b\d{1,3}\W{1,5}annual report (?:19|20)\d\d\b|\bannual report (?:19|20)\d\d(?:[-/]\d\d)?\b[^.]{0,60}\W\d{1,3}\s/;
const FEET = 40;

/**
 * Whether the pages of a text are those of a book on the inspections of a year.
 *
 * @param head The first and last pages, folded.
 */
export function isYearbook(lines: LineTable, layout: Layout, head: () => string): boolean {
  const isFoot = ({ start, end }: Span) => YEARBOOK.test(lines.text.slice(start, end));
  return layout.furniture.slice(0, FEET).some(isFoot) || YEARBOOK_FOOT.test(head());
}

/** The path to a page that stands elsewhere than among the news. */
const leadsElsewhere = (ink: string) => isPath(ink) && !/\bnews\b/i.test(ink);

/** What opens the list of the pages that a website has, so many lines above each of them at most. */
const OPENS_PAGES = /^(?:home|menu|skip to [a-z ]{4,20})$/i;
const PAGES = 16;

/** Whether a line is one of the names in such a list: no other line stands between it and where the list opens. */
function isPageName(lines: LineTable, name: number): boolean {
  for (let line = name; line >= 0 && name - line <= PAGES && lines.length(line) <= LONGEST_PAGE_NAME; line--) {
    if (line < name && OPENS_PAGES.test(lines.ink(line))) return lines.length(name + 1) <= LONGEST_PAGE_NAME;
  }
  return false;
}

/** Whether the first lines of a text say that it is about reports rather than one: minutes, news, a mail. */
export function isAboutReports(lines: LineTable): boolean {
  const mail = new Set<string>();
  let news = false;
  for (let line = 0, seen = 0; line < lines.count && seen < HEAD_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (seen <= MASTHEAD && NEWSLETTER.test(lines.ink(line))) return true;
    // Among the names of other pages it is one of those that a website has, above the path to the page too.
    if (news && lines.length(line) > LONGEST_PAGE_NAME && !leadsElsewhere(lines.ink(line))) return true;
    news = NEWS.test(lines.ink(line));
    const mayBe = lines.length(line) < 200 && OTHER_KINDS.mayOpen(lines.text, lines.inkStart(line));
    if (!mayBe) continue;
    const folded = fold(lines.ink(line));
    const head = MAIL_HEAD.exec(folded)?.[1];
    if (head !== undefined) mail.add(head);
    if ((OTHER_KIND.test(folded) && !isPageName(lines, line)) || mail.size > 1) return true;
    const ink = lines.ink(line);
    if (ink.startsWith('S') && OWN_VIEW.test(ink)) return true;
  }
  return false;
}
