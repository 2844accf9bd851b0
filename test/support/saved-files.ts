import { until } from './element-contract.js';

/** A file a widget saved. */
export interface SavedFile {
  name: string;
  text: string;
  blob: Blob;
}

/** Takes the files that widgets save during the tests of the surrounding `describe`, in the place of the browser. */
export function useSavedFiles(): { next: () => Promise<SavedFile> } {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blobs: Blob[];
  let names: string[];

  beforeEach(() => {
    [blobs, names] = [[], []];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) names.push(this.download);
      else click.call(this);
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  return {
    next: async () => {
      await until(() => blobs.length > 0 && names.length > 0, () => 'no file was saved');
      const blob = blobs.shift()!;
      return { name: names.shift()!, text: await blob.text(), blob };
    },
  };
}
