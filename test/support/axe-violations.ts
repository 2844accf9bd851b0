import axe from 'axe-core';

/** Rules about a whole page, which a widget alone cannot keep. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/** For an element of a frame the copy of axe that runs there; and rules to be tried alone. */
interface AxeOptions {
  engine?: Pick<typeof axe, 'run'>;
  only?: string[];
}

/** What axe finds wrong below an element, one line for each node: WCAG 2.2 A and AA and best practices. */
export async function axeViolations(element: Element, { engine = axe, only }: AxeOptions = {}): Promise<string[]> {
  const { violations } = await engine.run(element, {
    resultTypes: ['violations'],
    runOnly: only ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    ...(only ? {} : { rules: Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }])) }),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} — ${failureSummary ?? ''}`));
}
