/** What a reader of the page source finds where an author wrote a block of code in the language `quiz`. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const lines = (text: string): string[] => escaped(text).trimEnd().split('\n');

/** The HTML of a block with this text, by the engine or the highlighter that writes it. */
export const engines: Readonly<Record<string, (text: string) => string>> = {
  'CommonMark, kramdown, Ghost, Drupal': (text) =>
    `<pre><code class="language-quiz">${escaped(text)}</code></pre>`,
  Hugo: (text) =>
    `<pre tabindex="0"><code class="language-quiz" data-lang="quiz">${escaped(text)}</code></pre>`,
  'Hugo, guessing the syntax': (text) =>
    `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-quiz" data-lang="quiz">${lines(
      text,
    )
      .map((line) => `<span class="line"><span class="cl">${line}\n</span></span>`)
      .join('')}</code></pre></div>`,
  'Jekyll, the highlight tag': (text) =>
    `<figure class="highlight"><pre><code class="language-quiz" data-lang="quiz">${escaped(text)}</code></pre></figure>`,
  'kramdown with Rouge': (text) =>
    `<div class="language-quiz highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${escaped(text)}</code></pre></div></div>`,
  'GitHub Flavored Markdown': (text) => `<pre lang="quiz"><code>${escaped(text)}</code></pre>`,
  'Pandoc, Redcarpet': (text) => `<pre class="quiz"><code>${escaped(text)}</code></pre>`,
  'a code element with the bare name': (text) =>
    `<pre><code class="quiz">${escaped(text)}</code></pre>`,
  'a capital': (text) => `<pre><code class="language-Quiz">${escaped(text)}</code></pre>`,
  'WordPress, an additional class on the block': (text) =>
    `<pre class="wp-block-code language-quiz"><code>${escaped(text)}</code></pre>`,
  Prism: (text) =>
    `<div class="code-toolbar"><pre class="language-quiz" tabindex="0"><code class="language-quiz"><span class="token title important"><span class="token punctuation">#</span>${escaped(
      text,
    ).slice(
      1,
    )}</span><span aria-hidden="true" class="line-numbers-rows"><span></span><span></span></span></code></pre><div class="toolbar"><div class="toolbar-item"><button class="copy-to-clipboard-button" type="button"><span>Copy</span></button></div></div></div>`,
  'highlight.js': (text) =>
    `<pre><code class="hljs language-quiz" data-highlighted="yes"><span class="hljs-section">${lines(text)[0]}</span>\n${lines(text).slice(1).join('\n')}</code></pre>`,
  'Docusaurus, a break at the end of a line': (text) =>
    `<div class="language-quiz codeBlockContainer_Ckt0 theme-code-block"><div class="codeBlockContent_QJqH"><pre tabindex="0" class="prism-code language-quiz codeBlock_bY9V thin-scrollbar"><code class="codeBlockLines_e6Vv">${lines(
      text,
    )
      .map((line) => `<span class="token-line"><span class="token plain">${line}</span><br></span>`)
      .join(
        '',
      )}</code></pre><div class="buttonGroup_M5ko"><button type="button" aria-label="Copy code" class="clean-btn"><span aria-hidden="true">Copy</span></button></div></div></div>`,
  'Shiki in Astro': (text) =>
    `<pre class="astro-code github-dark" tabindex="0" data-language="quiz"><code>${lines(text)
      .map((line) => `<span class="line"><span>${line}</span></span>`)
      .join('\n')}</code></pre>`,
  'Expressive Code, an element a line': (text) =>
    `<div class="expressive-code"><link rel="stylesheet" href="data:text/css,"><figure class="frame not-content"><figcaption class="header"></figcaption><pre data-language="quiz" tabindex="0"><code>${lines(
      text,
    )
      .map(
        (line, index) =>
          `<div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">${index + 1}</div></div><div class="code">${line ? `<span>${line}</span>` : '\n'}</div></div>`,
      )
      .join(
        '',
      )}</code></pre><div class="copy"><div aria-live="polite"></div><button title="Copy to clipboard"><div></div></button></div></figure></div>`,
  VitePress: (text) =>
    `<div class="language-quiz vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">quiz</span><pre class="shiki vp-code" tabindex="0"><code>${lines(
      text,
    )
      .map((line) => `<span class="line"><span>${line}</span></span>`)
      .join('\n')}</code></pre></div>`,
  'MkDocs with line numbers': (text) =>
    `<div class="language-quiz highlight"><pre><span></span><code>${lines(text)
      .map((line, index) => `<span class="linenos">${index + 1}</span><span>${line}\n</span>`)
      .join('')}</code></pre></div>`,
  Sphinx: (text) =>
    `<div class="highlight-quiz notranslate"><div class="highlight"><pre><span></span>${escaped(text)}</pre></div></div>`,
};
