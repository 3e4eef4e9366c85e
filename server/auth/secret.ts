import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, systemCode } from '../failure.ts';

const SECRET_BYTES = 32;

/**
 * The key that signs seat tokens: kept in the data folder, readable by its owner only, made at the first start. Losing it
 * makes every token given out so far invalid.
 */
export function loadSecret(folder: string): Buffer {
  const path = join(folder, 'seat-token.key');
  try {
    return readSecret(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, randomBytes(SECRET_BYTES).toString('hex'));
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    // Another server on the same folder was a moment faster: its key holds.
    if (systemCode(error) !== 'EEXIST') {
      throw new Failure(
        'server/data-unusable',
        `The data folder ${folder} cannot be written to: ${systemCode(error)}`,
        {
          folder,
          cause: systemCode(error),
        },
      );
    }
  }
  return readSecret(path);
}

function readSecret(path: string): Buffer {
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (secret.length !== SECRET_BYTES) {
    throw new Failure(
      'server/data-unusable',
      `${path} is damaged: ${SECRET_BYTES} bytes in hexadecimal were expected`,
      {
        folder: path,
        cause: 'key',
      },
    );
  }
  return secret;
}
