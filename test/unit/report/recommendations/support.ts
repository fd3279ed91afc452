import { recognise } from '../../../../server/src/report/recognise';

/** What a report of a framework asks for, without the headings of its lists. */
export function asked(framework: string, ...lines: string[]): string[] {
  const { recommendations } = recognise(`${lines.join('\n')}\n`, undefined, { framework });
  return recommendations.map(({ text }) => text);
}
