// The machine-readable description of every element: what editors, Storybook and other frameworks read.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Lit's own life cycle and `#private` members are nobody's interface. */
const machinery = /^(#|styles$|render$|willUpdate$|updated$|firstUpdated$|createRenderRoot$|connectedCallback$|disconnectedCallback$)/;

/** Only classes, only what may be used, and paths as a consumer of the package imports them. */
const publicInterface = {
  name: 'public-interface',

  /** The analyzer does not see fields written in the constructor's parameters, as the events have them. */
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    const constructor = node.members.find(ts.isConstructorDeclaration);
    for (const parameter of constructor?.parameters ?? []) {
      if (!ts.isParameterPropertyDeclaration(parameter, constructor)) continue;
      const description = ts.getJSDocCommentsAndTags(parameter).map(({ comment }) => comment).find((text) => typeof text === 'string');
      const member = { kind: 'field', name: parameter.name.getText(), readonly: true, ...(description && { description }) };
      if (parameter.type) member.type = { text: parameter.type.getText() };
      (declaration.members ??= []).push(member);
    }
  },

  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.package = { name: 'mga-widgets', version };
    const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !machinery.test(name);
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ declaration }) => names.has(declaration.name));
      for (const { declaration } of module.exports) declaration.module = published(declaration.module);
      for (const declaration of module.declarations) declaration.members = declaration.members?.filter(isPublic);
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations.length)
      .sort((a, b) => a.path.localeCompare(b.path, 'en'));
  },
};

export default {
  globs: ['src/elements/*/mga-*.ts', 'src/elements/*/events.ts', 'src/ui/events.ts', 'src/ui/minutes-link.ts', 'src/ui/*/*-event.ts'],
  outdir: '.',
  litelement: true,
  // package.json says by itself where the manifest is.
  packagejson: false,
  plugins: [publicInterface],
};
