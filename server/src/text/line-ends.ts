import { isSpace } from './letters';
import { type LineTable, UNWRAPPED } from './lines';

/** Whether a line ends although the next word would have fitted. */
export function breaksOnPurpose(lines: LineTable, line: number, next: number): boolean {
  if (lines.measure >= UNWRAPPED) return true;
  const start = lines.inkStart(next);
  let end = start;
  while (end < lines.inkEnd(next) && !isSpace(lines.text.charCodeAt(end))) end++;
  return lines.inkEnd(line) - lines.start(line) + 1 + (end - start) < lines.measure;
}

/** Whether the line's text ends where a sentence may end. */
export function endsSentence(lines: LineTable, line: number): boolean {
  const start = lines.inkStart(line);
  let at = lines.inkEnd(line) - 1;
  while (at > start && closesSentence(lines.text.charCodeAt(at))) at--;
  const code = lines.text.charCodeAt(at);
  // . ? ! : ;
  return code === 46 || code === 63 || code === 33 || code === 58 || code === 59;
}

/** Whether the line breaks off behind 'is:', so that what it says of its subject stands on the next. */
export function breaksOffAtIs(lines: LineTable, line: number): boolean {
  return /[ \t]is:$/.test(lines.text.slice(Math.max(lines.inkEnd(line) - 4, lines.start(line)), lines.inkEnd(line)));
}

/** What may follow a full stop: closing quotes and brackets, a footnote's digits. */
function closesSentence(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    code === 0x2019 ||
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0x201d
  );
}

/** Whether the line's first letter is a small one. */
export function startsLower(lines: LineTable, line: number): boolean {
  const code = lines.text.charCodeAt(lines.inkStart(line));
  if (code < 0x80) return code >= 97 && code <= 122;
  const first = lines.text.charAt(lines.inkStart(line));
  return first !== first.toUpperCase();
}
