/**
 * The sign-up form of the newsletter page. The rules are those of the HTML (`required`, `type`, `pattern`), and the words
 * stand beside them in `data-required` and `data-invalid`, in the language of the page. Nothing is sent: this is a demo.
 */

const form = document.querySelector('form.signup');
const summary = form.querySelector('.errors');
const list = summary.querySelector('ul');
const thanks = document.querySelector('.thanks');
const fields = [...form.querySelectorAll('input')];

// Set here and not in the HTML: without this script the browser's own messages are better than none.
form.noValidate = true;

const problemOf = ({ validity, dataset }) =>
  validity.valid ? '' : validity.valueMissing ? dataset.required : dataset.invalid;

const show = (field) => {
  const problem = problemOf(field);
  document.getElementById(`${field.id}-error`).textContent = problem;
  field.toggleAttribute('aria-invalid', false);
  if (problem) field.setAttribute('aria-invalid', 'true');
  return problem;
};

const entry = (field, problem) => {
  const link = document.createElement('a');
  link.href = `#${field.id}`;
  link.textContent = problem;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    field.focus();
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  for (const field of fields) if (field.type !== 'checkbox') field.value = field.value.trim();
  const problems = fields.map((field) => [field, show(field)]).filter(([, problem]) => problem);
  list.replaceChildren(...problems.map(([field, problem]) => entry(field, problem)));
  summary.hidden = problems.length === 0;
  if (problems.length > 0) {
    summary.focus();
    return;
  }
  form.reset();
  form.hidden = true;
  thanks.hidden = false;
  thanks.focus();
});

// A message that no longer holds goes at once; a new one waits until the reader asks again.
form.addEventListener('input', ({ target }) => {
  if (target.hasAttribute('aria-invalid') && !problemOf(target)) show(target);
});
