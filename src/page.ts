import './define/index.js';
import { startFrame } from './embedding/frame-child.js';
import { openLinksAround } from './embedding/frame-links.js';
import { applyQuery } from './embedding/page-options.js';

applyQuery(window);
startFrame();
openLinksAround();
