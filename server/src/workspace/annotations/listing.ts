import type { Report } from '../../report/model';
import { toRange } from '../../features/positions';
import type { AnnotationLayer, AnnotationPlace, AnnotationReply, ListedAnnotation } from '../../protocol';
import { kindOf } from '../../annotations/kinds';
import type { Reply, Thread } from '../../annotations/threads';
import { reviewed, type AnchoredPlace } from '../../review/reviewed';
import type { Lines } from '../../text/lines';
import type { KnownSidecars } from './sidecars';

/** An annotation and the layer that holds it. */
export interface LayeredThread extends Thread {
  readonly layer: AnnotationLayer;
}

/** The annotations of both layers. */
export function threadsIn({ shared, private: own }: KnownSidecars): LayeredThread[] {
  return [
    ...shared.threads.map((thread): LayeredThread => ({ ...thread, layer: 'shared' })),
    ...own.threads.map((thread): LayeredThread => ({ ...thread, layer: 'private' })),
  ];
}

/**
 * Annotations as the protocol has them.
 * @param places theirs, in their order
 */
export function listed(
  report: Report,
  threads: readonly LayeredThread[],
  places: readonly (AnchoredPlace | null)[],
): ListedAnnotation[] {
  return reviewed(report, threads, places).map(({ thread, place, section, paragraph }) => ({
    id: thread.key,
    layer: thread.layer,
    kind: kindOf(thread),
    state: thread.state,
    waives: thread.waives,
    finding: thread.message,
    text: thread.text,
    replacement: thread.replacement,
    author: thread.author,
    created: thread.created,
    modified: thread.modified,
    replies: thread.replies.map(replyOf),
    quote: thread.target.quotes.at(-1)?.exact ?? '',
    whole: thread.whole,
    section,
    paragraph,
    place: place === null ? null : placeOf(report.lines, place),
  }));
}

/** A place as the protocol has it. */
export function placeOf(lines: Lines, place: AnchoredPlace): AnnotationPlace {
  return { by: place.by, range: toRange(lines, place), was: place.was };
}

function replyOf({ key, text, author, created, modified }: Reply): AnnotationReply {
  return { id: key, text, author, created, modified };
}
