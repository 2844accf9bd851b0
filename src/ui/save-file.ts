/**
 * Saves text or bytes as a file on the reader's device, by the browser's own download. In a frame that may not download nothing happens.
 *
 * @param type Media type, such as `text/calendar;charset=utf-8`.
 */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of the file by then; a minute is ample also for a browser that asks where to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
