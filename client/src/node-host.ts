import { execFile } from 'node:child_process';
import { homedir, userInfo } from 'node:os';
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
  gitUserName(folder) {
    const args = [...(folder === null ? [] : ['-C', folder]), 'config', '--get', 'user.name'];
    return new Promise((resolve) => {
      // Started at home: some systems look for programs where they are started, and a folder may bring its own 'git'.
      execFile('git', args, { cwd: homedir(), timeout: 3000, windowsHide: true }, (error, stdout) => {
        const name = error === null ? stdout.trim() : '';
        resolve(name === '' ? null : name);
      });
    });
  },
  replaceFile,
};
