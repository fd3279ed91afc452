/** Characters that turn the direction of writing round, and controls: no text of a page needs them. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text of a report as HTML and SVG show it, between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
