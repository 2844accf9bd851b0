// Lit creates the Trusted Types policy `lit-html` when it loads. A page that allows that name once would kill the second bundle that
// carries Lit, so this build has a policy name of its own.

/**
 * @param {string} name the policy to create instead
 * @returns {import('rollup').Plugin} which fails the build when Lit no longer has the call it replaces
 */
export function trustedTypesPolicy(name) {
  const call = /\bcreatePolicy\((["'])lit-html\1/g;
  let replaced = 0;
  return {
    name: 'trusted-types-policy',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!id.includes('lit-html')) return null;
      const changed = code.replace(call, () => {
        replaced += 1;
        return `createPolicy("${name}"`;
      });
      // The name is as good as the same length to a source map, which only counts lines here.
      return changed === code ? null : { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) this.error(`expected one createPolicy("lit-html") in Lit, found ${replaced}`);
    },
  };
}
