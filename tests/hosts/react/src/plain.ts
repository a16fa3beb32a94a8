// Nobody runs this: what a page without a framework gets of the declarations that come with the registration.
import 'zelfcheck/define';

export const say = (): void => {
  const quiz = document.querySelector('zelfcheck-quiz');
  quiz?.addEventListener('zelfcheck-check', ({ detail }) => detail.verdict.toUpperCase());
  quiz?.reset();
  const checklist = document.createElement('zelfcheck-checklist');
  checklist.addEventListener('zelfcheck-answer', ({ detail }) => 'aside' in detail && detail.aside);
  checklist.notes = true;
  // @ts-expect-error a checklist has no next question
  checklist.next();
};
