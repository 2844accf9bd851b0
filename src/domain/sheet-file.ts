/** Formats a spreadsheet of replies can be given back in. */
export type SheetFormat = 'xlsx' | 'csv';

/** Why a file is not sent at all. */
export type SheetFileFault = 'other-format' | 'too-large' | 'empty';

/** Largest spreadsheet the server takes, in bytes: as CSV, some ten thousand proposals with what they say. */
export const largestSheet = 32 * 1024 * 1024;

/** The format of a file, by its name: what a device says its type is cannot be relied on. */
export function sheetFormat(name: string): SheetFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase();
  return ending === 'xlsx' ? 'xlsx' : ending === 'csv' || ending === 'txt' || ending === 'tsv' ? 'csv' : undefined;
}

/** What keeps a file from being sent, told before it is. @param size In bytes. */
export function sheetFileFault({ name, size }: { name: string; size: number }): SheetFileFault | undefined {
  if (!sheetFormat(name)) return 'other-format';
  return size === 0 ? 'empty' : size > largestSheet ? 'too-large' : undefined;
}
