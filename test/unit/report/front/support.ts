import { recognise } from '../../../../server/src/report/recognise';

/** What the front of a report of a framework says: title, subject, days of the inspection, day of publication. */
export function frontOf(framework: string, ...lines: string[]) {
  const { title, authority, inspected, published } = recognise(`${lines.join('\n')}\n`, undefined, { framework });
  return {
    title: title?.value ?? null,
    subject: authority?.value ?? null,
    inspected: inspected.map(({ from, to }) => `${from}/${to}`).join(' '),
    published: published?.value ?? null,
  };
}
