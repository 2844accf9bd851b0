import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** A host is on a private network, or is this machine. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

const closed = new BlockList();
for (const [network, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 4], ['240.0.0.0', 4]] as const) closed.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [['::', 127], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8], ['64:ff9b::', 96]] as const) closed.addSubnet(network, bits, 'ipv6');

/** Whether an address is of a private network, of this machine or of none. IPv4 written as IPv6 is looked at as IPv4. */
export function isPrivate(address: string): boolean {
  const kind = isIP(address);
  return kind === 0 || closed.check(address, kind === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Looks a host up for a connection and refuses private addresses. It is the very look-up the connection is made with, so that a name cannot mean one
 * address when it is checked and another when it is used.
 */
export const publicLookup: LookupFunction = (host, options: LookupOptions, done) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return done(error, '', 4);
    if (!addresses.length || addresses.some(({ address }) => isPrivate(address))) return done(new PrivateAddress(host), '', 4);
    return options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family);
  });
};
