// Entry of the CDN build. The loader goes first: elements that are on the page already ask for their parts as soon as they are defined.
import './cdn-parts.js';
import './define.js';
import { mountWidgets } from './mount.js';

// A module runs when the page has been read, but one that is `async` may be sooner.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => mountWidgets(), { once: true });
else mountWidgets();
