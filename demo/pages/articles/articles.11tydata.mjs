/** Articles of the demo newsletter, each around one of the worksheets in `data/worksheets.yaml`. */
export default {
  layout: 'article.njk',
  part: 'shop',
  scripts: ['../dist/embed.js'],
  crumbs: ['demo', 'worksheets'],
  eleventyComputed: {
    crumb: ({ worksheets, name, lang }) => worksheets[name]?.[lang].title,
  },
};
