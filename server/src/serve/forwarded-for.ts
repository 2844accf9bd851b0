/**
 * X-Forwarded-For without the ports that some proxies write after each address ("203.0.113.5:49152", "[2001:db8::1]:443"). With them no address is recognised, neither
 * that of a trusted proxy nor the client's, and all visitors count as one.
 */
export function withoutPorts(header: string): string {
  return header
    .split(',')
    .map((each) => each.trim().replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/u, '$1').replace(/^\[([^\]]*)\](?::\d{1,5})?$/u, '$1'))
    .join(', ');
}
