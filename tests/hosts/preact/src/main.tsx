import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Worksheet, ZelfcheckQuizElement } from 'zelfcheck';
import 'zelfcheck/define';
import type {} from 'zelfcheck/preact';
import sheet from './checklist.json';

const checklist = sheet as Worksheet;
const strings = { check: 'Well?' };

const App = () => {
  const quiz = useRef<ZelfcheckQuizElement>(null);
  const [told, tell] = useState('');
  return (
    <>
      <zelfcheck-quiz
        id="quiz"
        src="/quiz.md"
        feedback="immediate"
        shuffle="none"
        heading-level={3}
        strings={strings}
        ref={quiz}
        onzelfcheck-check={(event) => tell(`${event.detail.question} ${event.detail.verdict}`)}
        onzelfcheck-reset={(event) => tell(`reset ${event.currentTarget.kind}`)}
      />
      <zelfcheck-checklist
        id="checklist"
        worksheet={checklist}
        notApplicable
        remember="false"
        onzelfcheck-answer={({ detail }) =>
          'done' in detail && tell(`${detail.item} ${detail.done}`)
        }
      />
      <button id="again" onClick={() => quiz.current?.reset()}>
        Again
      </button>
      <output id="told">{told}</output>
    </>
  );
};

render(<App />, document.getElementById('app')!);
