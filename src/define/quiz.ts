import { ZelfcheckQuizElement } from '../elements/quiz.js';
import { register } from './register.js';

register('zelfcheck-quiz', ZelfcheckQuizElement);
