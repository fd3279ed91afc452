/** Control characters, line ends among them, and what turns the direction of writing round. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The same but for line ends and tabs. */
const BUT_LINES = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text of many lines, as a terminal shows and never obeys it: what is written for programs holds the names of files as
 * they are.
 */
export function printableLines(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(BUT_LINES, printable);
}

/**
 * A text as one line that a terminal shows and never obeys: what reports, file names and settings hold is anybody's, and
 * a line end in a file's name must not begin a finding of its own.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (control) => {
    const code = control.charCodeAt(0);
    return code === 10 ? '\\n' : code === 13 ? '\\r' : code === 9 ? '\\t' : `\\u{${code.toString(16)}}`;
  });
}
