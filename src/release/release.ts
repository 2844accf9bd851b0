/** Version of this build, that of package.json. It is in the names two builds on a page must not share, and in what they say of each other. */
export const version = '0.1.0';

/** What every tag of this build ends in: nothing, or such as `-v1` in a build for a page that has another one of its own (see scripts/rollup/release.mjs). */
export const tagSuffix = '';
