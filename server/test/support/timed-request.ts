import { request, type Agent, type IncomingHttpHeaders } from 'node:http';

/** A request to a server on this machine. */
export interface Asked {
  port: number;
  agent?: Agent | undefined;
  method?: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | undefined;
  /** Milliseconds after which it is given up; none when absent. */
  patience?: number;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** From the request to the last byte of the answer. */
  milliseconds: number;
}

/** Asks, with as little work as can be, so that what is measured is the server. Rejects when there is no whole answer. */
export function timedRequest({ port, agent, method = 'GET', path, headers = {}, body, patience }: Asked): Promise<Answered> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const whole = body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
    const sent = request({ host: '127.0.0.1', port, method, path, headers: whole, ...(agent && { agent }), ...(patience !== undefined && { signal: AbortSignal.timeout(patience) }) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text, milliseconds: performance.now() - start }));
      response.on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
