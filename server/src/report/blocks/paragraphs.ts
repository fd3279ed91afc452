import type { Block } from './blocks';
import type { LineTable } from '../../text/lines';
import type { NumberedParagraph } from '../model';

/** The numbered paragraphs; the list items that a paragraph announces with a colon belong to it. */
export function readParagraphs(lines: LineTable, blocks: readonly Block[]): NumberedParagraph[] {
  const paragraphs: NumberedParagraph[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const marker = block?.marker;
    if (block?.kind !== 'numbered' || marker?.number == null) continue;
    let last = block.last;
    if (lines.text.charAt(lines.inkEnd(last) - 1) === ':') {
      for (let next = index + 1; blocks[next]?.kind === 'bullet'; next++) last = blocks[next]?.last ?? last;
    }
    paragraphs.push({
      number: marker.number,
      numberSpan: { start: marker.start, end: marker.end },
      start: lines.inkStart(block.first),
      end: lines.inkEnd(last),
    });
  }
  return paragraphs;
}
