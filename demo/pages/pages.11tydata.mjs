/** A page is a folder by its name, with a file for each language in it: `guide/en.md`. */
const place = ({ page }) => {
  const [, name, lang] = /([^/]+)\/([^/]+)$/.exec(page.filePathStem);
  return { name, lang };
};

export default {
  layout: 'layout.njk',
  eleventyComputed: {
    name: (data) => place(data).name,
    lang: (data) => place(data).lang,
    address: (data) => {
      const { name, lang } = place(data);
      const address = data.addresses[name]?.[lang];
      if (address === undefined) throw new Error(`data/addresses.yaml has no ${name} in ${lang}`);
      return address;
    },
    permalink: (data) => {
      const { name, lang } = place(data);
      return `demo/${data.addresses[name]?.[lang]}`;
    },
  },
};
