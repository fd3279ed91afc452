import type { ListedAnnotation } from '../../../../server/src/protocol';
import { commentsOf, type ThreadComment } from '../thread-comment';
import { UnsentReply } from './unsent-reply';
import { nameOf, nameOfKept, type UnsentTexts } from './unsent-texts';

/**
 * The comments of an annotation's thread that is made anew, with what somebody began to say in it and did not send: an
 * edit goes on in its comment, a reply stands below as one that is not sent.
 * @param uri the address of the report
 */
export function commentsWithUnsent(uri: string, annotation: ListedAnnotation, texts: UnsentTexts): ThreadComment[] {
  const comments = commentsOf(uri, annotation);
  for (const [name, { what, to, text }] of texts.of(uri)) {
    if (what === 'reply' && to === annotation.id) {
      comments.push(givenBack(uri, to, text, texts, name));
    } else if (what === 'edit') {
      const edited = comments.find((comment) => comment.ref.id === to);
      if (edited?.before === text) texts.forget(name);
      else edited?.resume(text);
    }
  }
  return comments;
}

/**
 * A reply that was not sent, as a comment of its thread, kept by a name of its own: another one may be begun below.
 * @param id the annotation that it answers
 * @param name by which it has been kept
 */
export function givenBack(
  uri: string,
  id: string,
  text: string,
  texts: UnsentTexts,
  name = nameOf({ what: 'reply', report: uri, to: id }),
): UnsentReply {
  const reply = new UnsentReply({ uri, id }, nameOfKept(), text);
  texts.forget(name);
  texts.keep(reply.name, { report: uri, what: 'reply', to: id, text });
  return reply;
}
