/** Copies a text. False where the browser won't, as without permission in most frames: the reader has to copy it then. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
