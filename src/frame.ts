import { sizeFrames } from './embedding/frame-parent.js';

sizeFrames();
