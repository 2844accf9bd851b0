import { isIPv4, isIPv6 } from 'node:net';

/** What stands for a client and for its network when requests are counted. */
export interface ClientAddress {
  /** The IPv4 address, or the /64 an IPv6 address is in: one household or one telephone has all of it. */
  client: string;
  /** The /24 of IPv4, the /48 of IPv6. */
  network: string;
}

/** The eight groups of an IPv6 address, as numbers. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = (part: string): number[] => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  if (tail === undefined) return groups(head);
  const [before, after] = [groups(head), groups(tail)];
  return [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}

/** Client and network of an address; an IPv4 one written as IPv6 (::ffff:192.0.2.1) is IPv4. */
export function clientAddress(ip: string): ClientAddress {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/iu.exec(ip)?.[1];
  if (v4 && isIPv4(v4)) return { client: v4, network: v4.split('.').slice(0, 3).join('.') };
  if (!isIPv6(ip)) return { client: 'unknown', network: 'unknown' };
  const groups = groupsOf(ip).map((group) => group.toString(16));
  return { client: groups.slice(0, 4).join(':'), network: groups.slice(0, 3).join(':') };
}
