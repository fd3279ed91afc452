/** A text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8, else as windows-1252, in which every byte means
 * something. A byte order mark is no part of the text, so that columns are those of an editor.
 * @returns null for bytes that are no text
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

function decoded(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** What windows-1252 has in place of the control characters from 0x80 to 0x9f; a blank stands for none. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node's own decoder of this name leaves the control characters in (seen in Node 20), and with them no dash or quote. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => {
      const printed = upper.charAt(control.charCodeAt(0) - 0x80);
      return printed === ' ' ? control : printed;
    });
}
