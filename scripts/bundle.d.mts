export declare function bundle(entry: string): Promise<{ file: string; remove(): void }>;
