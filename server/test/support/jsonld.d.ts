// The package carries no types: as much of its interface as the tests use.
declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: string | undefined;
    documentUrl: string;
    document: unknown;
  }
  const jsonld: {
    expand(input: unknown, options: { documentLoader: (url: string) => Promise<RemoteDocument>; safe?: boolean; base?: string }): Promise<unknown>;
  };
  export default jsonld;
}
