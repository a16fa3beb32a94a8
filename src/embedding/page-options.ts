import { isOwn } from '../locales/languages.js';
import { settingRules } from '../model/settings.js';

/** The values of `theme`; `auto` follows the setting of the device. */
const themes = ['auto', 'light', 'dark'];

/**
 * Applies the query of the URL to a one-file page: `lang`, the language of the interface; `theme`; and `layout`, for a
 * quiz. Values that are not valid are ignored. In a frame it sets `data-framed`, by which the style sheet leaves out the
 * margins of a page.
 */
export const applyQuery = (view: Window): void => {
  const { document: page, location } = view;
  const query = new URLSearchParams(location.search);
  const root = page.documentElement;
  if (view.parent !== view) root.dataset['framed'] = '';
  const theme = query.get('theme') ?? '';
  if (themes.includes(theme)) root.dataset['theme'] = theme;
  const lang = query.get('lang')?.toLowerCase() ?? '';
  const layout = settingRules.quiz.layout.parse(query.get('layout') ?? '');
  for (const element of page.querySelectorAll('zelfcheck-quiz, zelfcheck-checklist')) {
    // `lang` changes the interface alone: the element keeps the language of the content apart.
    if (isOwn(lang)) element.setAttribute('lang', lang);
    if (layout) element.setAttribute('layout', layout);
  }
};
