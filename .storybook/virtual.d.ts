/** The feed of content/demo; see demonstration.ts. */
declare module 'virtual:mga-demonstration' {
  const feed: unknown;
  export default feed;
}
