import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { DeadLink } from './link-problem.js';
import { isPrivate, PrivateAddress, publicLookup } from './public-address.js';

const mostRedirects = 5;
/** Answers of servers that do not like HEAD: they are asked for the first byte instead. */
const ratherGet: ReadonlySet<number> = new Set([400, 403, 404, 405, 501]);
/** The page is there and wants something of the reader, or is busy: that link is not dead. */
const alive: ReadonlySet<number> = new Set([401, 402, 407, 429, 503]);

/** How a link is asked for. */
export interface Asking {
  /** Whether hosts on a private network may be asked. */
  allowPrivate: boolean;
  /** For one request, in milliseconds. */
  timeout: number;
  stop: AbortSignal;
}

/** Whether a link answers: `undefined`, or what is wrong with it. Nothing of the answer is read but its head. */
export async function linkProblem(url: string, asking: Asking): Promise<Omit<DeadLink, 'url'> | undefined> {
  try {
    let address = url;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const target = URL.canParse(address) ? new URL(address) : undefined;
      if (!target || !/^https?:$/u.test(target.protocol)) return { problem: 'not-web' };
      let { status, location } = await head(target, 'HEAD', asking);
      if (ratherGet.has(status)) ({ status, location } = await head(target, 'GET', asking));
      if (status >= 300 && status < 400 && location && URL.canParse(location, target.href)) address = new URL(location, target).href;
      else return status < 400 || alive.has(status) ? undefined : { problem: 'status', status };
    }
    return { problem: 'redirects' };
  } catch (error) {
    asking.stop.throwIfAborted();
    return { problem: problemOf(error) };
  }
}

function head(target: URL, method: 'HEAD' | 'GET', { allowPrivate, timeout, stop }: Asking): Promise<{ status: number; location: string | undefined }> {
  const host = target.hostname.replace(/^\[|\]$/gu, '');
  if (!allowPrivate && isIP(host) && isPrivate(host)) throw new PrivateAddress(host);
  const options: RequestOptions = {
    method,
    headers: { 'user-agent': 'mga-link-check/1 (checks whether published evidence is still there)', accept: '*/*', ...(method === 'GET' && { range: 'bytes=0-0' }) },
    signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)]),
    ...(!allowPrivate && { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const answered = (response: IncomingMessage): void => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    };
    (target.protocol === 'https:' ? httpsRequest : httpRequest)(target, options, answered).on('error', reject).end();
  });
}

function problemOf(error: unknown): DeadLink['problem'] {
  if (error instanceof PrivateAddress) return 'private';
  const { name, code = '' } = error as { name: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'timed-out';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-host';
  if (code === 'ECONNREFUSED') return 'refused';
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/u.test(code) ? 'certificate' : 'failed';
}
