import { adoptStyles, type CSSResultOrNative } from 'lit';

/**
 * Adds styles to a shadow root, and leaves the sheets that others added. A document takes no sheet that was constructed in
 * another one, so an element that moved into it gets a copy.
 */
export const adoptInto = (root: ShadowRoot, styles: CSSResultOrNative): void => {
  const view = root.ownerDocument.defaultView;
  let sheet = styles instanceof CSSStyleSheet ? styles : styles.styleSheet;
  if (view !== globalThis.window) {
    if (!view || styles instanceof CSSStyleSheet) return;
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
  }
  const { adoptedStyleSheets } = root;
  if (!sheet) adoptStyles(root, [styles]);
  else if (!adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
};
