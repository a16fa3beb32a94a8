import { ZelfcheckChecklistElement } from '../elements/checklist.js';
import { register } from './register.js';

register('zelfcheck-checklist', ZelfcheckChecklistElement);

// The type is exported too, so that importing this module brings the entry in `HTMLElementTagNameMap`.
export type { ZelfcheckChecklistElement } from '../elements/checklist.js';
