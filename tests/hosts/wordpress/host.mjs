import { join } from 'node:path';
import { checkForms, contentForms } from '../filters.mjs';
import { equal } from '../browser.mjs';
import { run } from '../tools.mjs';

const ask = async (folder, question) =>
  JSON.parse(await run('php', [join(folder, 'filter.php')], { input: JSON.stringify(question) }));

/** WordPress: what its own filter leaves of a post by an author who may not post scripts. */
export default {
  debian: { php: 'php-cli', '/usr/share/wordpress/wp-includes/kses.php': 'wordpress' },
  version: async () =>
    (
      await run('php', [
        '-r',
        'require "/usr/share/wordpress/wp-includes/version.php"; echo "wordpress $wp_version, php ", PHP_VERSION;',
      ])
    ).trim(),
  build: async ({ folder }) => {
    const forms = await contentForms();
    const filtered = await ask(
      folder,
      forms.map(({ html }) => html),
    );
    return { forms, filtered, folder };
  },
  check: async (given) => {
    const { test, served } = given;
    const { forms, filtered, folder } = served;
    await test('takes away what it is said to take away', async () => {
      const html = '<zelfcheck-quiz><script>x</script><p onclick="x" id="a">b</p></zelfcheck-quiz>';
      equal((await ask(folder, [html]))[0][0], 'x<p id="a">b</p>', 'What is left');
      const tags = filtered.filter(([saved]) => /<zelfcheck-/.test(saved));
      equal(tags.length, 0, 'The tags of the elements that are left');
    });
    const check = (what, filter) => checkForms({ ...given, served: { forms, filter, what } });
    await check('what is saved of', (index) => filtered[index][0]);
    await check('what a page shows of', (index) => filtered[index][1]);
  },
};
