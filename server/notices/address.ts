import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { ok, type Result, refuse } from '../../shared/core/result.ts';

/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

const resolveAll: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** Whether an address is one of the open internet: not private, of this machine, of a link, or otherwise set apart. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // One address of the older kind written as one of the newer is judged as what it is.
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * The one address that a notice to this host may go to, `hook/refused` where it has any that is not public (unless `allowPrivate`) and
 * `hook/unreachable` where it has none. The connection is made to this very address: a name that means another one a moment later
 * gains nothing.
 */
export async function addressOf(
  host: string,
  allowPrivate: boolean,
  resolve: Resolve = resolveAll,
): Promise<Result<LookupAddress>> {
  const bare = host.replace(/^\[|\]$/g, '');
  let found: LookupAddress[];
  try {
    found = ipaddr.isValid(bare)
      ? [{ address: bare, family: ipaddr.parse(bare).kind() === 'ipv6' ? 6 : 4 }]
      : await resolve(host);
  } catch {
    return refuse('hook/unreachable');
  }
  if (found.length === 0) return refuse('hook/unreachable');
  if (!allowPrivate && !found.every(({ address }) => isPublicAddress(address))) return refuse('hook/refused');
  return ok(found[0]);
}
