import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
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
  async replaceFile(path, content) {
    // A link is kept, and what it leads to is replaced.
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then(
      (known) => known.mode,
      () => 0o666,
    );
    const temporary = `${target}.${randomUUID()}.tmp`;
    try {
      const file = await open(temporary, 'wx', mode);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  },
};
