import { isSidecar } from '../annotations/name';
import { isConfig } from './frameworks/config-places';

/** Whether an address is that of a file which lies beside reports and says something of them, and is none itself. */
export function isBeside(uri: string): boolean {
  return isConfig(uri) || isSidecar(uri);
}
