import { checkForms, contentForms, standIns } from '../filters.mjs';

/** Drupal: what is left of the form by a filter that does what its restricted HTML does by default. */
export default {
  version: async () => 'a filter like that of restricted HTML',
  build: async () => {
    const { drupal } = await standIns();
    const forms = await contentForms();
    return { forms, filter: (index) => drupal(forms[index].html) };
  },
  check: checkForms,
};
