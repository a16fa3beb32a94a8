import { ZelfcheckChecklistElement } from '../elements/checklist.js';
import { register } from './register.js';

register('zelfcheck-checklist', ZelfcheckChecklistElement);

// The declarations of the page's elements come along with their registration.
export type { ZelfcheckChecklistElement } from '../elements/checklist.js';
