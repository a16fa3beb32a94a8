import './quiz.js';
import './checklist.js';
