import type { StorybookConfig } from '@storybook/web-components-vite';
import { demonstration } from './demonstration.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  viteFinal: (settings) => ({ ...settings, plugins: [...(settings.plugins ?? []), demonstration()] }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
