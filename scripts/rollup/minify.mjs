// Minifies the finished file with terser. Comments go: the licences are written apart, see licences.mjs.
import { minify as terser } from 'terser';

/** @returns {import('rollup').Plugin} */
export function minify() {
  return {
    name: 'minify',
    async renderChunk(code) {
      const { code: minified, map } = await terser(code, {
        ecma: 2020,
        toplevel: true,
        sourceMap: { asObject: true },
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
        format: { comments: false },
      });
      return { code: minified ?? '', map };
    },
  };
}
