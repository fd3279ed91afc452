import { createServer } from 'node:net';
import { Unable } from './log.mjs';

const loopback = '127.0.0.1';

/**
 * A port of the loopback address that nothing listens on.
 * @param {number} [wanted] this one and no other
 * @returns {Promise<number>}
 * @throws {Unable} when the wanted port is taken or not allowed
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const why = error.code === 'EACCES' ? 'may not be used by this account' : 'is in use';
      reject(new Unable(`Port ${wanted} ${why}: choose another with --port, or leave --port out for a free one.`));
    });
    probe.listen(wanted, loopback, () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : wanted);
      });
    });
  });
}
