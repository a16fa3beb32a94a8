import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import type { Worksheet, ZelfcheckQuizElement } from 'zelfcheck';
import 'zelfcheck/define';
import type {} from 'zelfcheck/solid';
import sheet from './checklist.json';

const checklist = sheet as Worksheet;
const strings = { check: 'Well?' };

const App = () => {
  let quiz: ZelfcheckQuizElement | undefined;
  const [told, tell] = createSignal('');
  return (
    <>
      <zelfcheck-quiz
        id="quiz"
        src="/quiz.md"
        feedback="immediate"
        shuffle="none"
        heading-level={3}
        prop:strings={strings}
        ref={(it) => (quiz = it)}
        on:zelfcheck-check={(event) => tell(`${event.detail.question} ${event.detail.verdict}`)}
        on:zelfcheck-reset={(event) => tell(`reset ${event.currentTarget.kind}`)}
      />
      <zelfcheck-checklist
        id="checklist"
        prop:worksheet={checklist}
        not-applicable
        remember="false"
        on:zelfcheck-answer={({ detail }) =>
          'done' in detail && tell(`${detail.item} ${detail.done}`)
        }
      />
      <button id="again" onClick={() => quiz?.reset()}>
        Again
      </button>
      <output id="told">{told()}</output>
    </>
  );
};

render(() => <App />, document.getElementById('app')!);
