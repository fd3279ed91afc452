import { userInfo } from 'node:os';
import { replaceFile } from '../../server/src/files/replace-file';
import type { ClientHost } from './host';

/** The host on a desktop and on remote machines. */
export const nodeHost: ClientHost = {
  userName() {
    try {
      return userInfo().username;
    } catch {
      // A system without an entry for the person, as in some containers.
      return null;
    }
  },
  replaceFile,
};
