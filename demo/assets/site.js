/** Copy buttons: each names by `data-copy` the element whose text it copies, and what to say by `data-done` and `data-failed`. */

const select = (element) => {
  if (element instanceof HTMLTextAreaElement) return element.select();
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

const copy = async (element) => {
  try {
    await navigator.clipboard.writeText((element.value ?? element.textContent).trim());
    return true;
  } catch {
    // No secure context, or not allowed. Selected text is one key away from being copied.
    select(element);
    return false;
  }
};

/** Lets a button copy what it names at that moment. */
export const letCopy = (button) => {
  const status = document.getElementById(button.dataset.status);
  const label = button.textContent;
  let timer;
  // Without this script the button could do nothing, so the page does not show it.
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await copy(document.getElementById(button.dataset.copy));
    const words = done ? button.dataset.done : button.dataset.failed;
    if (done) button.textContent = words;
    status.textContent = '';
    // A live region speaks when its text changes, also when the words are those of the last time.
    requestAnimationFrame(() => (status.textContent = words));
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, 4000);
  });
};

for (const button of document.querySelectorAll('button[data-copy]')) letCopy(button);
