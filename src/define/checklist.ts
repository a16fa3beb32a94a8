import { ZelfcheckChecklistElement } from '../elements/checklist.js';
import { register } from './register.js';

register('zelfcheck-checklist', ZelfcheckChecklistElement);
