import './define/index.js';
import { startFrame } from './embedding/frame-child.js';
import { takeOptions } from './embedding/page-options.js';

takeOptions(window);
startFrame();
