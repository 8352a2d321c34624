import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { findCard } from '../../shared/decks/content.ts';
import { WORD_LIMIT } from '../../shared/steps/checkin.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { cardWords } from '../card.ts';
import { useOwnDraft } from '../draft.ts';
import { useAll, useContent, useLocal, useMe, useName, usePlay, useStepSpec } from '../game.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { LastTime } from './checkin/LastTime.tsx';
import { Remote } from './mix/Remote.tsx';
import { CountedField, fits } from './stap/CountedField.tsx';
import { Form } from './stap/Form.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './checkin/CheckIn.css';

/** People arrive: one word in answer to a question, a statement to talk about, the code for who is still to come. */
export function CheckIn({ step }: { step: StepId }) {
  const spec = useStepSpec(step);
  const local = useLocal();
  const { teams } = useAll();
  if (spec.kind !== 'check-in') return null;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} title={local(spec.settings.question)} />
      <div className="stap-columns">
        <div className="kk-stack kk-gap-6">
          <OwnWord step={step} />
          <LastTime step={step} />
          {teams.length === 0 ? <Remote /> : null}
          <Words step={step} />
        </div>
        <div className="kk-stack kk-gap-6">
          <Statement step={step} />
          <Code />
        </div>
      </div>
    </div>
  );
}

function OwnWord({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const said = useAll().checkin[step]?.words[seat]?.value ?? null;
  const [changing, setChanging] = useState(false);
  const [word, setWord, forget] = useOwnDraft(`checkin.${step}`, said ?? '');
  const { play, refusal, busy } = usePlay();
  async function share(): Promise<void> {
    if (!(await play({ type: 'checkin/woord', step, word }))) return;
    forget();
    setChanging(false);
  }
  if (said !== null && !changing) {
    return (
      <div className="checkin-own">
        <p>
          <span className="kk-eyebrow">{_('stappen.checkin.jouw-woord')}</span>
          <strong className="kk-display">{said}</strong>
        </p>
        <Button onPress={() => setChanging(true)}>{_('stappen.anders')}</Button>
      </div>
    );
  }
  return (
    <Form
      ready={fits(word, WORD_LIMIT)}
      busy={busy}
      refusal={refusal}
      send={share}
      submit={_('stappen.checkin.deel')}
      variant="primary"
      size="large"
    >
      <CountedField
        label={_('stappen.checkin.jouw-woord')}
        value={word}
        onChange={setWord}
        limit={WORD_LIMIT}
        autoFocus={changing}
      />
    </Form>
  );
}

function Words({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { seat: me } = useMe();
  const name = useName();
  const words = Object.entries(useAll().checkin[step]?.words ?? {}).filter(
    ([seat, word]) => seat !== me && word.value !== null,
  );
  return (
    <section className="kk-stack kk-gap-3">
      <h2>{_('stappen.checkin.anderen')}</h2>
      {words.length === 0 ? (
        <p className="kk-hint">{_('stappen.checkin.nog-niemand')}</p>
      ) : (
        <ul className="checkin-words">
          {words.map(([seat, word]) => (
            <li key={seat}>
              <strong>{word.value}</strong>
              <span>{name(seat)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Statement({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const content = useContent();
  const local = useLocal();
  const id = useAll().checkin[step]?.energizer ?? null;
  const card = id === null ? undefined : findCard(content, id);
  const deck = card && content.decks[card.deck];
  if (!card || !deck) return null;
  return (
    <section className="kk-stack kk-gap-3">
      <h2>{_('stappen.checkin.stelling')}</h2>
      <p className="kk-hint">{_('stappen.checkin.stelling-uitleg')}</p>
      <Card {...cardWords(deck, card, local)} size="carousel" />
    </section>
  );
}

function Code() {
  const { _ } = useLingui();
  const code = useAll().workshop?.code;
  if (code === undefined) return null;
  return (
    <p className="checkin-code">
      <Icon name="people" size={26} />
      <span>
        {_('stappen.checkin.code')} <strong>{`${code.slice(0, 3)} ${code.slice(3)}`}</strong>
      </span>
    </p>
  );
}
