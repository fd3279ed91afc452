import { isRecord, stringOr } from '../text/json';

/** What a body says, as plain text or Markdown: of an embedded text its text, of a resource elsewhere its address. */
export function textIn(body: unknown): string {
  if (!isRecord(body)) return stringOr(body, '');
  const value = stringOr(body['value'], null);
  if (value === null) return stringOr(body['id'], null) ?? stringOr(body['source'], '');
  return body['format'] === 'text/html' ? withoutMarkup(value) : value;
}

const entities: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: ' ', quot: '"' };

/** The text of a piece of HTML: other programs write remarks so, and their markup would be shown as it stands. */
function withoutMarkup(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(\w{2,5});/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
}
