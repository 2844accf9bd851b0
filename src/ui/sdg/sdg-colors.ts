/** Official colours of the goals, 1 to 17 (United Nations, guidelines for the use of the SDG logo, colour wheel and 17 icons). */
export const sdgColors: readonly string[] = [
  '#E5243B', '#DDA63A', '#4C9F38', '#C5192D', '#FF3A21', '#26BDE2', '#FCC30B', '#A21942', '#FD6925',
  '#DD1367', '#FD9D24', '#BF8B2E', '#3F7E44', '#0A97D9', '#56C02B', '#00689D', '#19486A',
];

/** Goals whose colour is dark enough for white text (WCAG 1.4.3); on the other ten it is black. */
const takesWhite: ReadonlySet<number> = new Set([1, 4, 8, 10, 13, 16, 17]);

/** Official colour of a goal, and the colour of text that can be read on it. @param goal 1 to 17. */
export function sdgColor(goal: number): { fill: string; ink: string } {
  return { fill: sdgColors[goal - 1]!, ink: takesWhite.has(goal) ? '#FFFFFF' : '#000000' };
}
