// Entry of the CDN build. The loader goes first: elements that are on the page already ask for their parts as soon as they are defined.
import './cdn-parts.js';
import './define.js';
