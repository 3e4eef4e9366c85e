import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Room, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';

/** Clients of one echo room: as many as a match of The Concert has seats. */
export const ECHO_CLIENTS = 6;

class EchoRoom extends Room {
  override maxClients = ECHO_CLIENTS;

  override onCreate(): void {
    this.onMessage('echo', (_client, message: unknown) => message);
  }
}

/**
 * Serves the yardstick of everything that goes over sockets: rooms of the same framework that send back what they get, and do
 * nothing else. Writes a line of JSON with its port to the error stream.
 */
export async function serveEcho(): Promise<void> {
  const http = createServer();
  const silent = { debug() {}, trace() {}, info() {}, warn() {}, error() {} };
  const server = new Server({
    transport: new WebSocketTransport({ server: http }),
    greet: false,
    gracefullyShutdown: false,
    logger: silent,
  });
  server.define('echo', EchoRoom);
  await server.listen(0, '127.0.0.1');
  const { port } = http.address() as AddressInfo;
  process.stderr.write(`${JSON.stringify({ msg: 'listening', port })}\n`);
}
