import './define/index.js';
import { takeOptions } from './embedding/page-options.js';

takeOptions(document);
