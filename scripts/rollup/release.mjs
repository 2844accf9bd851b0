// Gives a build another version, or tags that end in a suffix, in the place of those in src/release/release.ts.

/**
 * @param {{version: string, tagSuffix: string}} values
 * @returns {import('rollup').Plugin} which fails the build when src/release/release.ts does not have one of them
 */
export function release(values) {
  let found = false;
  return {
    name: 'release',
    transform(code, id) {
      if (!/[\\/]src[\\/]release[\\/]release\.ts$/.test(id)) return null;
      found = true;
      // As many lines as before, which is all a source map counts here.
      const changed = Object.entries(values).reduce((text, [name, value]) => {
        const declaration = new RegExp(`^(export const ${name} = ).*$`, 'm');
        if (!declaration.test(text)) this.error(`src/release/release.ts has no ${name}`);
        return text.replace(declaration, (_, start) => `${start}${JSON.stringify(value)};`);
      }, code);
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && !found) this.error('no src/release/release.ts in this build');
    },
  };
}
