import type { Client } from '@colyseus/core';

/**
 * Gives every frame sent to this client bytes of its own. The framework encodes state into one buffer that it uses again at once,
 * which does no harm where a frame is written as it is sent; but one that waits, because the client is slow to take those before
 * it, would by then hold something else.
 */
export function ownFrames(client: Client): void {
  const raw = client.raw.bind(client);
  client.raw = (data, ...others) => raw(Buffer.from(data), ...others);
}
