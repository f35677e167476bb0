import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const workspace = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A path inside the checkout.
 * @param {string[]} parts
 */
export const inWorkspace = (...parts) => join(workspace, ...parts);

/** Installing and building change the checkout that several commands share: one at a time. */
export const workspaceLock = inWorkspace('.nx', 'workspace.lock');
