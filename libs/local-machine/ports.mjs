import { createServer } from 'node:net';
import { MachineProblem, errorCode } from './problem.mjs';

/**
 * A port that nobody uses right now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return listenBriefly(0, '127.0.0.1');
}

/**
 * The port the web is to be served on, checked to be a free one.
 * @param {string | undefined} wanted as the person gave it in `PORT`
 * @returns {Promise<number>}
 */
export async function webPort(wanted = '3000') {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new MachineProblem(`PORT must be a number from 1 to 65535, and is "${wanted}".`);
  }
  try {
    return await listenBriefly(port);
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') {
      throw new MachineProblem(
        `port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port < 65_535 ? port + 1 : 3000} npm start`,
      );
    }
    if (errorCode(error) === 'EACCES') {
      throw new MachineProblem(
        `port ${port} is reserved for the administrator. Choose one above 1023: PORT=3000 npm start`,
      );
    }
    throw error;
  }
}

/**
 * @param {number} port
 * @param {string} [host] every address of the machine when left out, as the server does it
 * @returns {Promise<number>}
 */
function listenBriefly(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port));
    });
  });
}
