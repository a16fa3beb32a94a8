import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { remarkZelfcheck } from 'zelfcheck/remark';

export default defineConfig({
  integrations: [mdx()],
  markdown: { remarkPlugins: [remarkZelfcheck] },
});
