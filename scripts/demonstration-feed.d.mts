export declare function demonstrationFeed(): Promise<string>;
