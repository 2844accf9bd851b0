import { exportTables } from 'mga-widgets/domain';

const names: ReadonlySet<string> = new Set([...exportTables.map(({ name }) => name), 'dictionary']);

/** Whether a name is that of a table that leaves with a feed; of those that are not read back, what they hold is written in minutes, in `forum.yaml` or elsewhere. */
export const isOnlyWritten = (name: string): boolean => names.has(name);
