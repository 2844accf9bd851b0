import { create } from 'storybook/theming/create';

/** Storybook in the colours of the widgets, around them and on their pages of documentation. */
export const theme = create({
  base: 'light',
  brandTitle: 'MGA Widgets',
  brandTarget: '_self',
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
  colorPrimary: '#006fb3',
  colorSecondary: '#006fb3',
  textColor: '#1c2127',
  textMutedColor: '#4d5761',
  barSelectedColor: '#006fb3',
  barHoverColor: '#006fb3',
  appBg: '#f3f5f7',
  appBorderColor: '#d5dae0',
  appBorderRadius: 4,
  inputBorderRadius: 4,
});
