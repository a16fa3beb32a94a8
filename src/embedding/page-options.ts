import { knownIn } from '../locales/translate.js';
import { settingRules } from '../model/settings.js';

/** The themes that a page can be asked for; `auto` follows the reader's device. */
const themes = ['auto', 'light', 'dark'];

/**
 * Works the query of a one-file page into it: `lang`, the language of the interface; `theme`; and `layout`, for a quiz. A
 * value that is none of ours is as good as none. So that nothing flickers, it is called before the page is first drawn.
 */
export const takeOptions = (page: Document): void => {
  const query = new URLSearchParams(page.location.search);
  const theme = query.get('theme') ?? '';
  if (themes.includes(theme)) page.documentElement.dataset['theme'] = theme;
  const lang = query.get('lang')?.toLowerCase() ?? '';
  const layout = settingRules.quiz.layout.parse(query.get('layout') ?? '');
  for (const element of page.querySelectorAll('zelfcheck-quiz, zelfcheck-checklist')) {
    // The content keeps its own language; the element tells the two apart.
    if (knownIn([lang]) === lang) element.setAttribute('lang', lang);
    if (layout) element.setAttribute('layout', layout);
  }
};
