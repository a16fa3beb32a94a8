/**
 * Holds the answer to one request back, so that the state `loading` can be looked at for as long as one likes. It has
 * to run before the elements do.
 */

const original = window.fetch;
const button = document.getElementById('let-go');
const letGo = new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));

window.fetch = async (...request) => {
  if (String(request[0]).endsWith('?held')) await letGo;
  return original(...request);
};
button.hidden = false;
