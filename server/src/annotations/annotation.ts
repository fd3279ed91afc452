import type { Quote } from './quote';

/** What is said when somebody waives a finding. */
export interface Statement {
  /** The identity of the annotation: an IRI. */
  readonly id: string;
  readonly rule: string;
  /** The message of the finding. */
  readonly message: string;
  readonly reason: string;
  /** Who waives it; null where nobody is named. */
  readonly creator: string | null;
  /** ISO 8601, in UTC. */
  readonly created: string;
  /** The report, as a reference relative to the file of the annotations: its file name, percent-encoded. */
  readonly source: string;
  readonly quote: Quote;
}

/** What the tags that name a rule begin with, so that nobody else's tag is taken for one. */
export const tagStart = 'inspection-reports/';

/** The context that every page of annotations names. */
const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A waiver as an annotation of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): the reason as a
 * comment, the rule as a tag, and the finding in words for whoever reads the file.
 */
export function annotationOf(statement: Statement): object {
  const { id, rule, message, reason, creator, created, source, quote } = statement;
  const { exact, prefix, suffix, position } = quote;
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    ...(creator === null ? {} : { creator: { type: 'Person', name: creator } }),
    created,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: reason },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: `${tagStart}${rule}` },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: message },
    ],
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(position === null ? [] : [{ type: 'TextPositionSelector', ...position }]),
      ],
    },
  };
}

/**
 * A page with one annotation.
 * @param id the identity of the page: an IRI, which the model demands
 */
export function pageOf(id: string, annotation: object): object {
  return { '@context': context, id, type: 'AnnotationPage', items: [annotation] };
}
