import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port that a server listens on; 0 when it does not. */
export function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
