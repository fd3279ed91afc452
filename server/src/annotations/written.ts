import type { Quote } from './quote';
import { structureSelector } from './structure';
import { kindStart, stateStart, tagStart } from './tags';

/** Who says something, and when. */
export interface Signature {
  /** The identity of the annotation: an IRI. */
  readonly id: string;
  /** Null where nobody is named. */
  readonly author: string | null;
  /** ISO 8601, in UTC. */
  readonly created: string;
}

/** What is annotated. */
export interface Annotated {
  /** The report, as a reference relative to the file of the annotations: its file name, percent-encoded. */
  readonly source: string;
  /** Null where the whole report is meant. */
  readonly quote: Quote | null;
}

/** What is said when somebody waives a finding. */
export interface Statement extends Signature, Annotated {
  readonly rule: string;
  /** The message of the finding. */
  readonly message: string;
  readonly reason: string;
  readonly quote: Quote;
}

/** What is said when somebody annotates a place. */
export interface Remark extends Signature, Annotated {
  readonly kind: string;
  /** Markdown. */
  readonly text: string;
  /** The words that it proposes; null where it proposes none. */
  readonly replacement: string | null;
}

/** The context that every page of annotations names. */
const context = 'http://www.w3.org/ns/anno.jsonld';

/** Why somebody annotates, in the words of the model; other kinds are comments. */
const motivations: Readonly<Record<string, string>> = {
  query: 'questioning',
  evidence: 'linking',
  correction: 'editing',
};

/**
 * A waiver as an annotation of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): the reason as a
 * comment, the rule as a tag, and the finding in words for whoever reads the file.
 */
export function waiverItem(statement: Statement): object {
  const { rule, message, reason, source, quote } = statement;
  return {
    ...head(statement, 'assessing'),
    body: [textual('commenting', reason), textual('tagging', `${tagStart}${rule}`), textual('describing', message)],
    target: { source, selector: selectors([quote]) },
  };
}

/** A remark likewise: what is said as a comment, the kind as a tag, and the words that it proposes as an edit. */
export function remarkItem(remark: Remark): object {
  const { kind, text, replacement, source, quote } = remark;
  return {
    ...head(remark, motivations[kind] ?? 'commenting'),
    body: [
      textual('commenting', text, 'text/markdown'),
      textual('tagging', `${kindStart}${kind}`),
      ...(replacement === null ? [] : [replacementBody(replacement)]),
    ],
    target: quote === null ? source : { source, selector: selectors([quote]) },
  };
}

/** A reply: an annotation on an annotation. */
export function replyItem(signature: Signature, target: string, text: string): object {
  return { ...head(signature, 'replying'), body: textual('replying', text, 'text/markdown'), target };
}

/** What says that an annotation is resolved, or open again: an annotation on it, so that two people's do not collide. */
export function stateItem(signature: Signature, target: string, state: 'open' | 'resolved'): object {
  return { ...head(signature, 'moderating'), body: textual('tagging', `${stateStart}${state}`), target };
}

/** The body that proposes other words. */
export function replacementBody(words: string): object {
  return textual('editing', words);
}

/** @param quotes the place, then as it stood earlier, latest first */
export function selectors(quotes: readonly Quote[]): object[] {
  return quotes.flatMap(({ exact, prefix, suffix, position, structure }, n) => [
    { type: 'TextQuoteSelector', exact, prefix, suffix, ...refinement(structure) },
    ...(position === null || n > 0 ? [] : [{ type: 'TextPositionSelector', ...position }]),
  ]);
}

function refinement(structure: Quote['structure']): object {
  const refinedBy = structure ? structureSelector(structure) : undefined;
  return refinedBy === undefined ? {} : { refinedBy };
}

/**
 * A page.
 * @param id its identity: an IRI, which the model demands
 */
export function pageOf(id: string, items: readonly object[]): object {
  return { '@context': context, id, type: 'AnnotationPage', items };
}

function head({ id, author, created }: Signature, motivation: string): object {
  const creator = author === null ? {} : { creator: { type: 'Person', name: author } };
  return { id, type: 'Annotation', motivation, ...creator, created };
}

function textual(purpose: string, value: string, format = 'text/plain'): object {
  return { type: 'TextualBody', purpose, format, value };
}
