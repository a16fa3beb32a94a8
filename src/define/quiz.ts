import { ZelfcheckQuizElement } from '../elements/quiz.js';
import { register } from './register.js';

register('zelfcheck-quiz', ZelfcheckQuizElement);

// The declarations of the page's elements come along with their registration.
export type { ZelfcheckQuizElement } from '../elements/quiz.js';
