import type { Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Edit } from '../finding';
import { formOf, inForm, type Form } from './forms';

/** How the words before a grade tie it to its subject, and what must change with it. */
interface Tie {
  /** The form that a wording with a verb takes here; null where none can stand. */
  readonly verbAs: Form | null;
  /** The verb between the subject and the grade, with the blank to take away with it; null where there is none. */
  readonly copula: Span | null;
  /** The article before the grade. */
  readonly article: Span | null;
}

/** No tie is longer, in characters. */
const REACH = 80;

const COPULA =
  /(?<=\s)(is|are|remains?)(?:\s(?:now|currently|generally|overall|consistently|mainly|largely)){0,3}\s['"\u2018\u201c]?$/i;
const ARTICLE = /(?<=\s)an?(?=\s$)/i;
const PREDICATE = /\s(?:as|be|judged|graded)\s['"\u2018\u201c]?$/i;
const APART = /[:\u2013\u2014-]\s?['"\u2018\u201c]?$|\t$/;

/** Cells and boxes keep so many blanks between a label and its grade. */
const GAP = /\s\s$/;

/**
 * What changes in a sentence or a heading when its grade is replaced: the article ('a good' but 'an adequate'), the
 * verb ('is good' but 'requires improvement').
 *
 * @param fragments The pieces of the old grade.
 * @param old The old grade.
 * @param wording The new one, in any form.
 * @returns The new grade in the form that it takes there, and the edits before it; null where it cannot stand there.
 */
export function fitClause(
  report: Report,
  fragments: readonly Span[],
  old: string,
  wording: string,
): { grade: string; before: Edit[] } | null {
  const start = fragments[0]?.start ?? 0;
  const tie = tieBefore(report.text, start);
  const oldForm = formOf(old);
  const newForm = formOf(wording);
  const article = tie.article ? [fitArticle(report.text, tie.article, wording)].filter((edit) => edit !== null) : [];
  if (newForm === 'adjective') {
    // 'Services require improvement' has its verb in the grade: without it, another one is needed.
    const bare = oldForm !== 'adjective' && oldForm !== 'participle' && tie.verbAs === null && !tie.article;
    return { grade: bare ? `${oldForm === 'plural' ? 'are' : 'is'} ${wording}` : wording, before: article };
  }
  if (oldForm !== 'adjective') return { grade: inForm(wording, oldForm), before: [] };
  if (tie.article || !tie.verbAs) return null;
  return {
    grade: inForm(wording, tie.verbAs),
    before: tie.copula ? [{ start: tie.copula.start, end: tie.copula.end, newText: '' }] : [],
  };
}

function tieBefore(text: string, start: number): Tie {
  const from = Math.max(0, start - REACH);
  const raw = text.slice(from, start);
  // White space of any kind counts as one blank each, so that offsets stay.
  const before = raw.replace(/\s/g, ' ');
  const single = before.endsWith(' ') ? `${before.trimEnd()} ` : before;
  const copula = COPULA.exec(single);
  if (copula) {
    const at = from + copula.index;
    const verb = copula[1] ?? '';
    const plural = /^(?:are|remain)$/i.test(verb);
    return {
      verbAs: plural ? 'plural' : 'singular',
      copula: withBlank(text, { start: at, end: at + verb.length }),
      article: null,
    };
  }
  const article = ARTICLE.exec(single);
  if (article) {
    const at = from + article.index;
    return { verbAs: null, copula: null, article: { start: at, end: at + article[0].length } };
  }
  if (PREDICATE.test(single)) return { verbAs: 'participle', copula: null, article: null };
  if (APART.test(single.trimEnd()) || APART.test(raw) || GAP.test(raw) || raw.trim() === '') {
    return { verbAs: 'singular', copula: null, article: null };
  }
  return { verbAs: null, copula: null, article: null };
}

/** A verb with the blank behind it, or the one before it where a line ends behind it. */
function withBlank(text: string, { start, end }: Span): Span {
  return text.charAt(end) === ' ' ? { start, end: end + 1 } : { start: start - 1, end };
}

function fitArticle(text: string, { start, end }: Span, wording: string): Edit | null {
  const article = text.slice(start, end);
  const newText = article.charAt(0) + (/^[aeiou]/i.test(wording) ? 'n' : '');
  return newText === article ? null : { start, end, newText };
}
