/* global customElements, window -- of the measured page */
import { html, LitElement } from 'lit';

/** The questions of a quiz as Lit draws them, and nothing else: what zelfcheck is measured beside. */

const choose = () => {};

const option =
  (id) =>
  ({ text, right }) => html`
    <p>
      <label><input type="radio" name=${id} .value=${right} @change=${choose} /> ${text}</label>
    </p>
  `;

const question = ({ id, prompt, options }) => html`
  <fieldset>
    <legend>${prompt}</legend>
    ${options.map(option(id))}
    <button type="button" @click=${choose}>Check</button> <output></output>
  </fieldset>
`;

customElements.define(
  'bare-quiz',
  class extends LitElement {
    render() {
      return JSON.parse(this.querySelector('script').textContent).map(question);
    }

    firstUpdated() {
      window.shown();
    }
  },
);
