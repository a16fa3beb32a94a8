import { h } from 'hastscript';
import { textsFor } from '../locales/texts.js';
import type { Worksheet } from '../model/worksheet.js';
import { toDocument, onOwnLines } from '../outputs/document.js';
import { pageSheet } from '../outputs/page-sheet.js';
import type { Language } from './messages.js';

/** The title of the page. The name of the file comes first, so that its author finds it among the tabs. */
export const previewTitle = (file: string, language: Language): string =>
  `${file} · ${textsFor(language).preview.preview}`;

/** Renders the page of a preview: the worksheet as readers see it, with the messages for its author above it. */
export const previewPage = (
  file: string,
  { kind, lang }: Pick<Worksheet, 'kind' | 'lang'>,
  language: Language,
): string => {
  const { preview, watching, saved, gone, stopped } = textsFor(language).preview;
  const sentences = Object.entries({ watching, saved, gone, stopped });
  const data = Object.fromEntries(sentences.map(([name, text]) => [`data-${name}`, text]));
  return toDocument(
    { lang: language },
    [
      h('meta', { charSet: 'utf-8' }),
      h('title', previewTitle(file, language)),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('link', { rel: 'icon', href: 'data:,' }),
      h('link', { rel: 'stylesheet', href: '/preview.css' }),
      h('script', { type: 'module', src: '/zelfcheck/embed.js' }),
      h('script', { type: 'module', src: '/preview.js' }),
    ],
    [
      h(
        'header.preview',
        onOwnLines([
          h('p', `${preview}: `, h('strong', file)),
          h('p#state', { role: 'status', ...data }, watching),
        ]),
      ),
      h(
        'main',
        { lang },
        onOwnLines([
          h(`zelfcheck-${kind}`, {
            src: `/file/${encodeURIComponent(file)}`,
            'heading-level': '1',
            loading: 'eager',
            'show-messages': '',
          }),
        ]),
      ),
    ],
  );
};

/** The style sheet of a preview: that of a one-file page, with a bar that names the file and its state. */
export const previewSheet = `${pageSheet}
/* The bar must not cover the element that gets the focus. */
html { scroll-padding-block-start: 4rem; }
.preview {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1.5rem;
  padding: 0.5rem clamp(1.1rem, 5vw, 2.5rem);
  font-size: 0.875rem;
  color: var(--soft);
  background: var(--tint);
  border-block-end: 1px solid var(--line);
}
.preview p { margin: 0; }
.preview strong { color: var(--ink); font-weight: 600; }
@media print { .preview { display: none; } }
`;

/** The script of a preview: it starts the client, which is a module of the package. */
export const previewScript = `import { startPreview } from '/zelfcheck/embedding/preview-client.js';
startPreview(document);
`;
