import { isOwn } from '../locales/languages.js';
import { settingRules } from '../model/settings.js';

/** The themes that a page can be asked for; `auto` follows the reader's device. */
const themes = ['auto', 'light', 'dark'];

/**
 * Works the query of a one-file page into it: `lang`, the language of the interface; `theme`; and `layout`, for a quiz. A
 * value that is none of ours is as good as none. A page in a frame says so, and is drawn without the margins of a page of
 * its own.
 */
export const takeOptions = (view: Window): void => {
  const { document: page, location } = view;
  const query = new URLSearchParams(location.search);
  const root = page.documentElement;
  if (view.parent !== view) root.dataset['framed'] = '';
  const theme = query.get('theme') ?? '';
  if (themes.includes(theme)) root.dataset['theme'] = theme;
  const lang = query.get('lang')?.toLowerCase() ?? '';
  const layout = settingRules.quiz.layout.parse(query.get('layout') ?? '');
  for (const element of page.querySelectorAll('zelfcheck-quiz, zelfcheck-checklist')) {
    // The content keeps its own language; the element tells the two apart.
    if (isOwn(lang)) element.setAttribute('lang', lang);
    if (layout) element.setAttribute('layout', layout);
  }
};
