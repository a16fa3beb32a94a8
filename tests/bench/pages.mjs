/** The pages that the benchmark opens: each with an embed, and its like in plain HTML with a few lines of script. */

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

const plain = (nodes) => nodes.map((node) => node.value ?? plain(node.children ?? [])).join('');

/**
 * A page that notes when it starts and, at `window.painted`, how many milliseconds later the first question was painted;
 * at `window.paintedAt`, how many after the reader set out for the page.
 *
 * @param {string} head What stands in its head, right behind the start.
 * @param {string} body What stands in its body.
 */
export const timedPage = (head, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>A page to measure</title>
  <link rel="icon" href="data:," />
  <script>
    const start = performance.now();
    window.paintedAt = new Promise((resolve) => {
      // A message that is sent in a frame arrives when that frame is painted.
      window.shown = () =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
    });
    window.painted = window.paintedAt.then((at) => at - start);
    addEventListener('zelfcheck-ready', () => window.shown());
  </script>
  ${head}
  <h1>An article</h1>
  ${body}
</html>`;

const embed = '<script type="module" src="/dist/embed.js"></script>';

/** A page with an embed, its content between the tags. */
export const embedPage = (kind, type, content) =>
  timedPage(
    embed,
    `<zelfcheck-${kind} loading="eager">
      <script type="${type}">${content.replaceAll('</', '<\\/')}</script>
    </zelfcheck-${kind}>`,
  );

const boxes = ({ id, answer }) =>
  answer.options
    .map(
      (option) => `<p><label>
        <input type="${answer.several ? 'checkbox' : 'radio'}" name="${id}" data-right="${option.right}" />
        ${escaped(plain(option.content))}
      </label></p>
      <p hidden>${escaped(plain(option.feedback))}</p>`,
    )
    .join('\n');

const rows = ({ id, answer }) =>
  answer.rows
    .map(
      (row) => `<fieldset><legend>${escaped(plain(row.statement))}</legend>
        ${answer.columns
          .map(
            ({ heading }) =>
              `<label><input type="radio" name="${id} ${row.id}" /> ${escaped(plain(heading))}</label>`,
          )
          .join('\n')}
      </fieldset>`,
    )
    .join('\n');

const places = ({ answer }) =>
  answer.options
    .map(
      ({ content }) => `<p><label>${escaped(plain(content))} <input type="number" /></label></p>`,
    )
    .join('\n');

/** The native inputs of a question, by the kind of its answer block. */
const inputs = (question) => {
  const { answer } = question;
  if (answer.type === 'choice') return boxes(question);
  if (answer.type === 'order') return places(question);
  return answer.rows ? rows(question) : '<p><label>Answer <input /></label></p>';
};

/** A page with the questions of quizzes as native inputs, and a few lines of script that say how a choice was. */
export const staticQuizPage = (...quizzes) =>
  timedPage(
    '',
    `${quizzes
      .flatMap(({ parts }) => parts)
      .filter(({ type }) => type === 'question')
      .map(
        (question) => `<fieldset id="${question.id}">
          <legend>${escaped(plain(question.prompt))}</legend>
          ${inputs(question)}
          <button type="button">Check</button> <output></output>
        </fieldset>`,
      )
      .join('\n')}
    <script>
      document.addEventListener('click', ({ target }) => {
        const question = target.matches('button') && target.closest('fieldset');
        if (!question) return;
        const boxes = [...question.querySelectorAll('[data-right]')];
        for (const box of boxes) box.closest('p').nextElementSibling.hidden = !box.checked;
        const isRight = boxes.every((box) => box.checked === (box.dataset.right === 'true'));
        question.querySelector('output').textContent = isRight ? 'Right' : 'Not right';
      });
      window.shown();
    </script>`,
  );

/** A page with the choices of quizzes as `lit-quiz.mjs` draws them, an element a quiz. */
export const litPage = (script, quizzes) =>
  timedPage(
    `<script type="module" src="${script}"></script>`,
    quizzes
      .map(({ parts }) => {
        const questions = parts.map(({ id, prompt, answer }) => ({
          id,
          prompt: plain(prompt),
          options: answer.options.map(({ content, right }) => ({ text: plain(content), right })),
        }));
        const json = JSON.stringify(questions).replaceAll('</', '<\\/');
        return `<bare-quiz><script type="application/json">${json}</script></bare-quiz>`;
      })
      .join('\n'),
  );

/** A page with so many native checkboxes, and a few lines of script that count the ticks. */
export const staticChecklistPage = (texts) =>
  timedPage(
    '',
    `<output>0 of ${texts.length} done</output>
    <ul>
      ${texts.map((text) => `<li><label><input type="checkbox" /> ${text}</label></li>`).join('\n')}
    </ul>
    <script>
      let done = 0;
      document.addEventListener('change', ({ target }) => {
        done += target.checked ? 1 : -1;
        document.querySelector('output').textContent = done + ' of ${texts.length} done';
      });
      window.shown();
    </script>`,
  );
