/** A page with the built widgets in a frame, in which a visitor does what it is asked to: see test/faults/page. */
export interface FaultPage {
  call: <Value>(name: string, given: unknown) => Promise<Value>;
  close: () => void;
}

let number = 0;

/** @param query What is wrong with the device, such as `storage=full`. @param sandbox Gives the frame an origin of its own that is none. */
export async function openFaultPage(query = '', sandbox?: string): Promise<FaultPage> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '1000';
  frame.height = '700';
  frame.src = `/faults/page.html?${query}`;
  const heard = (isIt: (data: unknown) => boolean): Promise<unknown> =>
    new Promise((resolve) => {
      const listen = ({ data, source }: MessageEvent<unknown>): void => {
        if (source !== frame.contentWindow || !isIt(data)) return;
        removeEventListener('message', listen);
        resolve(data);
      };
      addEventListener('message', listen);
    });
  const here = heard((data) => data === 'here');
  document.body.append(frame);
  await here;
  return {
    async call<Value>(call: string, given: unknown) {
      const id = (number += 1);
      const answer = heard((data) => (data as { id?: number } | null)?.id === id);
      frame.contentWindow!.postMessage({ id, call, given }, '*');
      const { value, error } = (await answer) as { value: Value; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    close: () => frame.remove(),
  };
}

/** Places of the fault server that nobody has used, each on a port of its own. */
export async function newPlaces(): Promise<string[]> {
  const origins = (await (await fetch('/faults/origins.json')).json()) as string[];
  return origins.map((origin) => `${origin}/${Date.now()}-${(number += 1)}`);
}
