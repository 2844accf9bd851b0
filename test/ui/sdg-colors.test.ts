import { expect } from 'chai';
import { sdgColor, sdgColors } from '../../src/ui/sdg/sdg-colors.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => parseInt(color.slice(from, from + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('colours of the goals', () => {
  it('are the seventeen official ones', () => {
    expect(sdgColors).to.have.length(17);
    expect(new Set(sdgColors)).to.have.property('size', 17);
  });

  it('carry a number that can be read (4.5 to 1)', () => {
    const poor = sdgColors.map((_, index) => index + 1).filter((goal) => contrast(sdgColor(goal).fill, sdgColor(goal).ink) < 4.5);
    expect(poor).to.deep.equal([]);
  });

  it('carry no white where white cannot be read: ten of them', () => {
    const failing = sdgColors.map((_, index) => index + 1).filter((goal) => contrast(sdgColors[goal - 1]!, '#FFFFFF') < 4.5);
    expect(failing).to.have.length(10);
    expect(failing.filter((goal) => sdgColor(goal).ink === '#FFFFFF')).to.deep.equal([]);
  });
});
