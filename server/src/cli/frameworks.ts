import type { Framework } from '../frameworks/schema';
import { Configs } from './reading/configs';
import { frameworkText } from './output/framework-text';
import { exitCodes, type Host } from './host';

/**
 * `frameworks`: prints all frameworks that are known where the command runs, or one of them.
 * @param id the identifier of one; null for all
 * @returns the exit code
 */
export async function frameworks(host: Host, id: string | null, format: 'text' | 'json'): Promise<number> {
  const configs = new Configs(host);
  const { catalogue } = await configs.for('-');
  const one = catalogue.find((framework) => framework.id === id);
  if (id !== null && one === undefined) {
    host.note(`There is no framework '${id}': 'frameworks' alone lists all.`);
    return exitCodes.failed;
  }
  if (format === 'json') host.write(`${JSON.stringify(one ?? catalogue, null, 2)}\n`);
  else host.write(one === undefined ? list(catalogue) : frameworkText(one));
  return configs.failed ? exitCodes.failed : exitCodes.none;
}

function list(catalogue: readonly Framework[]): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  return catalogue
    .map(({ id, shortName, levels }) => {
      const scale = levels.map(({ label }) => label).join(', ');
      return `${id.padEnd(width)}  ${shortName}: ${scale || 'no grades'}\n`;
    })
    .join('');
}
