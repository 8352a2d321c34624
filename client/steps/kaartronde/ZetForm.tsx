import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { CardId, Style } from '../../../shared/decks/content.ts';
import { KAART_LIMITS } from '../../../shared/steps/kaartronde/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { CardChoice } from './CardChoice.tsx';
import { linkable, zetCards, type Table } from './moves.ts';
import { SentenceForm, type SentenceFormProps } from '../stap/SentenceForm.tsx';

interface ZetFormProps {
  table: Table;
  style: Style;
  onDone: () => void;
}

/** The guided form of each of the six moves. */
export function ZetForm({ table, style, onDone }: ZetFormProps) {
  const { _ } = useLingui();
  const { step } = table;
  const sentence = (part: string, limit: number = KAART_LIMITS.zet) => ({
    name: `zet.${style}.${part}`,
    label: _(`kaart.zet.${style}.${part}`),
    hint: _(`kaart.zet.${style}.${part}-uitleg`),
    limit,
  });
  switch (style) {
    case 'verkenner':
      return (
        <OnOneCard
          table={table}
          style={style}
          onDone={onDone}
          first={sentence('vraag')}
          command={(card, text) => ({ type: 'zet/doorvragen', step, card, text })}
        />
      );
    case 'verbinder':
      return (
        <OnTwoCards
          table={table}
          style={style}
          onDone={onDone}
          first={sentence('deelt')}
          second={sentence('verschilt')}
        />
      );
    case 'aanjager':
      return (
        <OnOneCard
          table={table}
          style={style}
          onDone={onDone}
          first={sentence('wat')}
          second={sentence('wanneer', KAART_LIMITS.when)}
          command={(card, what, when) => ({ type: 'zet/eerste-stap', step, card, what, when })}
        />
      );
    case 'volhouder':
      return (
        <OnOneCard
          table={table}
          style={style}
          onDone={onDone}
          first={sentence('nodig')}
          command={(card, text) => ({ type: 'zet/vasthouden', step, card, text })}
        />
      );
    case 'spiegelaar':
      return <StandStill table={table} onDone={onDone} />;
    case 'hoeder':
      return (
        <OnOneCard
          table={table}
          style={style}
          onDone={onDone}
          first={sentence('groep', KAART_LIMITS.group)}
          second={sentence('zin')}
          command={(card, group, text) => ({ type: 'zet/lege-stoel', step, card, group, sentence: text })}
        />
      );
  }
}

type Words = Pick<SentenceFormProps, 'first' | 'second'>;

interface OnOneCardProps extends ZetFormProps, Words {
  command: (card: CardId, first: string, second: string) => ReturnType<SentenceFormProps['command']>;
}

function OnOneCard({ table, style, onDone, command, ...words }: OnOneCardProps) {
  const { _ } = useLingui();
  const [card, setCard] = useState<CardId | null>(null);
  return (
    <SentenceForm
      {...words}
      step={table.step}
      missing={card === null ? _('kaart.kies-eerst') : null}
      command={(first, second) => command(card ?? '', first, second)}
      submit={_(`kaart.zet.${style}.doe`)}
      onDone={onDone}
    >
      <CardChoice
        label={_(`kaart.zet.${style}.kaart`)}
        cards={zetCards(table, style)}
        value={card}
        onChange={setCard}
      />
    </SentenceForm>
  );
}

/** ZET-2 */
function OnTwoCards({ table, style, onDone, ...words }: ZetFormProps & Words) {
  const { _ } = useLingui();
  const [a, setA] = useState<CardId | null>(null);
  const [b, setB] = useState<CardId | null>(null);
  const { step, round, me } = table;
  const others = a === null ? [] : linkable(round, a).filter(({ by }) => by !== me);
  const chosen = others.some(({ card }) => card === b) ? b : null;
  return (
    <SentenceForm
      {...words}
      step={step}
      missing={a === null || chosen === null ? _('kaart.kies-twee') : null}
      command={(shares, differs) => ({
        type: 'zet/belang',
        step,
        a: a ?? '',
        b: chosen ?? '',
        shares,
        differs,
      })}
      submit={_(`kaart.zet.${style}.doe`)}
      onDone={onDone}
    >
      <CardChoice label={_('kaart.koppel.eerste')} cards={zetCards(table, style)} value={a} onChange={setA} />
      {others.length === 0 ? null : (
        <CardChoice label={_('kaart.koppel.tweede')} cards={others} value={chosen} onChange={setB} />
      )}
    </SentenceForm>
  );
}

/** ZET-5 */
function StandStill({ table, onDone }: { table: Table; onDone: () => void }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  async function start(): Promise<void> {
    if (!busy && (await play({ type: 'zet/pas-op-de-plaats', step: table.step }))) onDone();
  }
  return (
    <div className="kk-stack stap-sentence">
      <p>{_('kaart.zet.spiegelaar.uitleg')}</p>
      <RefusalNote refusal={refusal} />
      <div>
        <Button variant="action" disabled={busy} onPress={() => void start()}>
          {_('kaart.zet.spiegelaar.doe')}
        </Button>
      </div>
    </div>
  );
}
