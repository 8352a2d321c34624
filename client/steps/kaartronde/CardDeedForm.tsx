import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { WATERS, type CardId, type Water } from '../../../shared/decks/content.ts';
import { KAART_LIMITS, type BoardCard } from '../../../shared/steps/kaartronde/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { CardChoice } from './CardChoice.tsx';
import { cardMoves, linkable, type Table } from './moves.ts';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import type { CardDeed } from './task.ts';
import { usePeople } from './usePeople.ts';

export interface CardDeedFormProps {
  table: Table;
  lying: BoardCard;
  doing: CardDeed;
  onDone: () => void;
  onBack: () => void;
}

/** The form of one deed with a card: a sentence, a water, another card. */
export function CardDeedForm(props: CardDeedFormProps) {
  switch (props.doing) {
    case 'inzicht':
      return <InsightForm {...props} />;
    case 'anders':
      return <DifferForm {...props} />;
    case 'verplaats':
      return <MoveForm {...props} />;
    case 'koppel':
      return <LinkForm {...props} />;
    case 'antwoord':
      return <AnswerForm {...props} />;
  }
}

/** KAART-6 */
function InsightForm({ table, lying, onDone, onBack }: CardDeedFormProps) {
  const { _ } = useLingui();
  const people = usePeople();
  const { step, me } = table;
  const { card, insight } = lying;
  const own = lying.by === me;
  return (
    <SentenceForm
      step={step}
      first={{
        name: `inzicht.${card}`,
        label: own
          ? _('kaart.inzicht.label')
          : _('kaart.inzicht.namens-label', { wie: people.name(lying.by) }),
        hint: own
          ? _('kaart.inzicht.uitleg')
          : _('kaart.inzicht.namens-uitleg', { wie: people.name(lying.by) }),
        limit: KAART_LIMITS.insight,
        initial: insight?.text.value ?? '',
        optional: insight !== null,
      }}
      command={(text) => ({ type: 'kaart/inzicht', step, card, text })}
      submit={_('kaart.inzicht.bewaar')}
      onDone={onDone}
      onBack={onBack}
      autoFocus
    />
  );
}

/** KAART-10 */
function DifferForm({ table, lying, onDone, onBack }: CardDeedFormProps) {
  const { _ } = useLingui();
  const { step, me } = table;
  const { card } = lying;
  return (
    <SentenceForm
      step={step}
      first={{
        name: `anders.${card}`,
        label: _('kaart.anders.label'),
        hint: _('kaart.anders.uitleg'),
        limit: KAART_LIMITS.response,
        initial: lying.responses[me]?.text?.value ?? '',
        optional: true,
      }}
      command={(text) => ({ type: 'kaart/reageer', step, card, kind: 'anders', text })}
      submit={_('kaart.anders.bewaar')}
      onDone={onDone}
      onBack={onBack}
      autoFocus
    />
  );
}

/** KAART-14 */
function MoveForm({ table, lying, onDone, onBack }: CardDeedFormProps) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const [water, setWater] = useState<Water | null>(null);
  const proposes = cardMoves(table, lying).move !== 'zelf';
  async function send(): Promise<void> {
    if (
      water !== null &&
      !busy &&
      (await play({ type: 'kaart/verplaats', step: table.step, card: lying.card, water }))
    )
      onDone();
  }
  const options = WATERS.filter((one) => one !== lying.water).map((one) => ({
    value: one,
    label: _(`water.${one}`),
    sub: _(`water.${one}.zegt`),
    icon: one,
  }));
  return (
    <div className="kk-stack stap-sentence">
      <RadioCards label={_('kaart.verplaats.waarheen')} options={options} value={water} onChange={setWater} />
      {proposes ? <p className="kk-hint">{_('kaart.verplaats.tweede')}</p> : null}
      <RefusalNote refusal={refusal} />
      <div className="kk-row">
        <Button onPress={onBack}>{_('kaart.terug')}</Button>
        <Button variant="action" disabled={busy || water === null} onPress={() => void send()}>
          {_(proposes ? 'kaart.verplaats.stel-voor' : 'kaart.verplaats')}
        </Button>
      </div>
    </div>
  );
}

function LinkForm({ table, lying, onDone, onBack }: CardDeedFormProps) {
  const { _ } = useLingui();
  const [other, setOther] = useState<CardId | null>(null);
  const { step, round } = table;
  return (
    <SentenceForm
      step={step}
      first={{
        name: `koppel.${lying.card}`,
        label: _('kaart.koppel.woorden'),
        hint: _('kaart.koppel.uitleg'),
        limit: KAART_LIMITS.words,
      }}
      missing={other === null ? _('kaart.kies-eerst') : null}
      command={(words) => ({ type: 'kaart/koppel', step, a: lying.card, b: other ?? '', words })}
      submit={_('kaart.koppel')}
      onDone={onDone}
      onBack={onBack}
    >
      <CardChoice
        label={_('kaart.koppel.welke')}
        cards={linkable(round, lying.card)}
        value={other}
        onChange={setOther}
      />
    </SentenceForm>
  );
}

/** ZET-1: whoever wishes answers. */
function AnswerForm({ table, lying, onDone, onBack }: CardDeedFormProps) {
  const { _ } = useLingui();
  const people = usePeople();
  const { answer } = cardMoves(table, lying);
  const open = lying.questions.filter(({ id }) => answer.includes(id));
  const [chosen, setChosen] = useState(open[0]?.id ?? null);
  const question = open.find(({ id }) => id === chosen) ?? open[0];
  if (!question) return null;
  const { step } = table;
  return (
    <SentenceForm
      key={question.id}
      step={step}
      first={{
        name: `antwoord.${question.id}`,
        label: people.said(question.text),
        hint: _('kaart.antwoord.uitleg'),
        limit: KAART_LIMITS.zet,
      }}
      command={(text) => ({ type: 'zet/antwoord', step, card: lying.card, question: question.id, text })}
      submit={_('kaart.beantwoord.bewaar')}
      onDone={onDone}
      onBack={onBack}
    >
      {open.length < 2 ? null : (
        <RadioCards
          label={_('kaart.antwoord.welke')}
          columns={1}
          options={open.map(({ id, text }) => ({ value: id, label: people.said(text) }))}
          value={question.id}
          onChange={setChosen}
        />
      )}
    </SentenceForm>
  );
}
