import { remarkZelfcheck } from 'zelfcheck/remark';

export default {
  title: 'A shop',
  url: 'http://localhost',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  // A file that ends with `.md` is Markdown, where a brace is a brace.
  markdown: { format: 'detect' },
  clientModules: ['./src/worksheets.mjs'],
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: {
          routeBasePath: '/',
          // Before those that list the headings and look for the files that links lead to.
          beforeDefaultRemarkPlugins: [remarkZelfcheck],
        },
      },
    ],
  ],
};
