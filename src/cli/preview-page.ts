import { textsFor } from '../locales/texts.js';
import type { Worksheet } from '../model/worksheet.js';
import { pageSheet } from '../outputs/page-sheet.js';
import { escaped } from '../outputs/runs.js';
import type { Language } from './messages.js';

/** The title of the page, in which the file comes first: that is what its author looks for among the tabs. */
export const previewTitle = (file: string, language: Language): string =>
  `${file} · ${textsFor(language).preview.preview}`;

/** The page of a preview: the worksheet as readers will see it, with what its author should know above it. */
export const previewPage = (
  file: string,
  { kind, lang }: Pick<Worksheet, 'kind' | 'lang'>,
  language: Language,
): string => {
  const { preview, watching, saved, gone, stopped } = textsFor(language).preview;
  const said = { watching, saved, gone, stopped };
  const data = Object.entries(said).map(([name, text]) => `data-${name}="${escaped(text)}"`);
  const tag = `zelfcheck-${kind}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(previewTitle(file, language))}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/zelfcheck/embed.js"></script>
<script type="module" src="/preview.js"></script>
</head>
<body>
<header class="preview">
<p>${preview}: <strong>${escaped(file)}</strong></p>
<p id="state" role="status" ${data.join(' ')}>${watching}</p>
</header>
<main${lang ? ` lang="${escaped(lang)}"` : ''}>
<${tag} src="/file/${escaped(encodeURIComponent(file))}" heading-level="1" loading="eager" show-messages></${tag}>
</main>
</body>
</html>
`;
};

/** The style sheet of a preview: that of a one-file page, with a bar that says what this is. */
export const previewSheet = `${pageSheet}
/* What gets the focus is not to be under the bar. */
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

/** The script of a preview. What it does is typed and tested where it is written. */
export const previewScript = `import { startPreview } from '/zelfcheck/embedding/preview-client.js';
startPreview(document);
`;
