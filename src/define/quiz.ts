import { ZelfcheckQuizElement } from '../elements/quiz.js';
import { register } from './register.js';

register('zelfcheck-quiz', ZelfcheckQuizElement);

// The type is exported too, so that importing this module brings the entry in `HTMLElementTagNameMap`.
export type { ZelfcheckQuizElement } from '../elements/quiz.js';
