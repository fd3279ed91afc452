/** How a hover is written: as markdown, or as plain text for a client that shows no markdown. */
export interface Style {
  text(value: string): string;
  bold(value: string): string;
  link(label: string, address: string): string;
  readonly item: string;
  /** Goes on below within the same item of a list. */
  readonly lineBreak: string;
}

/** Markdown that needs no trust and no HTML. Only what means something in the middle of a line is escaped. */
export const markdown: Style = {
  text: (value) => value.replace(/[\\`*_[\]<>~|&$]/g, (character) => `\\${character}`),
  bold: (value) => `**${markdown.text(value)}**`,
  link: (label, address) => `[${markdown.text(label)}](${address.replace(/[()<>\s]/g, encodeURIComponentFully)})`,
  item: '- ',
  lineBreak: '  \n  ',
};

/** Plain text; a link is its label. */
export const plain: Style = {
  text: (value) => value,
  bold: (value) => value,
  link: (label) => label,
  item: '• ',
  lineBreak: '\n  ',
};

/** `encodeURIComponent` leaves brackets as they are, which would end a markdown link. */
function encodeURIComponentFully(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
