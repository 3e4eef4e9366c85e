import type { Client } from '@colyseus/core';

/**
 * Gives every frame sent to this client bytes of its own. The framework encodes state into one buffer that it uses again at once,
 * which does no harm where a frame is written as it is sent; but a frame that waits for the one before it to be compressed
 * would by then hold something else.
 */
export function ownFrames(client: Client): void {
  const raw = client.raw.bind(client);
  client.raw = (data, ...others) => raw(Uint8Array.from(data), ...others);
}
