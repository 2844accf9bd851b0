/** The feed of content/demo; see demonstration.ts. */
declare module 'virtual:mga-demonstration' {
  const feed: unknown;
  export default feed;
}

/** The pages of others of test/embedding/hosts, with what stands in each; see demonstration.ts. */
declare module 'virtual:mga-hosts' {
  export const hosts: readonly { name: string; title: string; attributes?: Record<string, string>; css: string }[];
  export const widgets: readonly { tag: string; attributes: Record<string, string> }[];
}
