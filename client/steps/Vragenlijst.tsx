import { useLingui } from '@lingui/react';
import { useState, type ReactNode } from 'react';
import type { Style } from '../../shared/decks/content.ts';
import { itemsOf } from '../../shared/style/score.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useContent, useLocal, usePlay, useSeat } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { RefusalNote } from './stap/RefusalNote.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { StyleChoice } from './stap/StyleChoice.tsx';
import { useFromTop } from './stap/useFromTop.ts';
import { useAnswering } from './vragenlijst/answering.ts';
import { Explanation } from './vragenlijst/Explanation.tsx';
import { Result } from './vragenlijst/Result.tsx';
import { Statements } from './vragenlijst/Statements.tsx';
import './vragenlijst/Vragenlijst.css';

type View = 'begin' | 'vragen' | 'kies' | 'uitslag';

/** The questionnaire one by one, or half a minute to choose; then the result, which one may disagree with. */
export function Vragenlijst({ step }: { step: StepId }) {
  const { style } = useSeat();
  const answering = useAnswering(step);
  const known = style.result !== null || style.flavour !== null;
  const started = Object.keys(answering.answers).length > 0;
  const [view, setView] = useState<View>(known ? 'uitslag' : started ? 'vragen' : 'begin');
  useFromTop(view);
  return (
    <div>
      {view === 'begin' ? (
        <Begin step={step} onStart={() => setView('vragen')} onChoose={() => setView('kies')} />
      ) : view === 'vragen' ? (
        <Page>
          <Statements
            step={step}
            answering={answering}
            onChoose={() => setView('kies')}
            onDone={() => setView('uitslag')}
          />
        </Page>
      ) : view === 'kies' ? (
        <Choose
          step={step}
          onBack={() => setView(known ? 'uitslag' : 'vragen')}
          onDone={() => setView('uitslag')}
        />
      ) : (
        <Result onChoose={() => setView('kies')} onStatements={() => setView('vragen')} />
      )}
    </div>
  );
}

function Page({ children }: { children: ReactNode }) {
  return <div className="kk-page">{children}</div>;
}

function Begin({ step, onStart, onChoose }: { step: StepId; onStart: () => void; onChoose: () => void }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { questionnaire } = useContent();
  return (
    <div className="kk-page kk-stack kk-gap-6">
      <StepHead step={step}>{local(questionnaire.intro)}</StepHead>
      <div className="kk-stack kk-gap-3 vragen__begin">
        <Button variant="primary" size="large" wide icon="next" iconAt="end" onPress={onStart}>
          {_('pairs' in questionnaire ? 'stappen.vragen.begin-paren' : 'stappen.vragen.begin', {
            aantal: itemsOf(questionnaire).length,
          })}
        </Button>
        <Button size="large" wide onPress={onChoose}>
          {_('stappen.vragen.kies-zelf')}
        </Button>
      </div>
      <Explanation />
    </div>
  );
}

function Choose({ step, onBack, onDone }: { step: StepId; onBack: () => void; onDone: () => void }) {
  const { _ } = useLingui();
  const own = useSeat().style.flavour?.value ?? null;
  const [chosen, setChosen] = useState<Style | null>(own);
  const { play, refusal, busy } = usePlay();
  async function confirm(): Promise<void> {
    if (chosen !== null && (await play({ type: 'smaak/kies', style: chosen }))) onDone();
  }
  return (
    <div className="kk-page kk-stack kk-gap-5">
      <StepHead step={step} title={_('stappen.kies.titel')}>
        {_('stappen.kies.tekst')}
      </StepHead>
      <StyleChoice label={_('stappen.kies.titel')} hideLabel value={chosen} onChange={setChosen} />
      <RefusalNote refusal={refusal} />
      <div className="vragen__nav">
        <Button onPress={onBack}>{_('stappen.terug')}</Button>
        <Button
          variant="primary"
          size="large"
          wide
          disabled={chosen === null || busy}
          onPress={() => void confirm()}
        >
          {busy ? _('stappen.bezig') : _('stappen.kies.bevestig')}
        </Button>
      </div>
    </div>
  );
}
