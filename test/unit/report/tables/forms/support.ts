import { recognise } from '../../../../../server/src/report/recognise';
import { catalogue } from '../../../../../server/src/frameworks/catalogue';

/** What a text awards, in order, where its framework was chosen: 'service / areaId: level', a headline as it is, others in brackets. */
export function awarded(text: string, framework: string): string[] {
  return recognise(text, catalogue, { framework })
    .judgements.filter(({ role }) => role === 'awarded')
    .map(({ service, areaId, level, printed, headline }) => {
      const said = `${service === null ? '' : `${service} / `}${areaId}: ${level?.label ?? `'${printed}'`}`;
      return headline ? said : `(${said})`;
    });
}
