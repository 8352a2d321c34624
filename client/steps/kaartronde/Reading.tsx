import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { CardId } from '../../../shared/decks/content.ts';
import { usePlay, useStepSpec } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { ReadyList } from '../../parts/TeamStrip.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { moves, tooFew, type Table } from './moves.ts';
import { TurnRing } from './TurnRing.tsx';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

/** Silent reading: the own hand in full, one swap, and who has read (KAART-3). */
export function Reading({ table }: { table: Table }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { play, refusal, busy } = usePlay();
  const [swapping, setSwapping] = useState(false);
  const spec = useStepSpec(table.step);
  const { step, round, own, members, present } = table;
  const may = moves(table);
  const read = present.filter((seat) => round.read.includes(seat)).length;
  const seconds = spec.kind === 'kaartronde' ? spec.settings.readSeconds : 0;

  async function swap(card: CardId): Promise<void> {
    if (!busy && (await play({ type: 'kaart/ruil', step, card }))) setSwapping(false);
  }

  return (
    <div className="kr-reading stap-sentence">
      <header className="kk-stack kk-gap-2">
        <p className="kk-eyebrow kk-eyebrow--course kr-reading__when">
          <TurnRing since={round.since} seconds={seconds} />
          {_('kaart.lezen.stil')}
        </p>
        <h1 tabIndex={-1}>{_('kaart.lezen.titel')}</h1>
        <p>{_(table.sharedHand ? 'tafel.lezen' : 'kaart.lezen.tekst')}</p>
      </header>
      <Hand hand={own.hand} swapping={swapping} busy={busy} onSwap={(card) => void swap(card)} />
      <RefusalNote refusal={refusal} />
      <div className="kr-reading__acts">
        {may.swap || swapping ? (
          <Button size="large" icon="swap" pressed={swapping} onPress={() => setSwapping(!swapping)}>
            {_(swapping ? 'kaart.lezen.toch-niet' : 'kaart.lezen.ruil')}
          </Button>
        ) : null}
        {own.swapped ? <p className="kk-hint">{_('kaart.lezen.geruild')}</p> : null}
        {may.sayRead ? (
          <Button
            variant="action"
            size="large"
            disabled={busy}
            onPress={() => void play({ type: 'kaart/gelezen', step })}
          >
            {_('kaart.lezen.gelezen')}
          </Button>
        ) : null}
        {!may.sayRead && may.begin ? (
          <Button
            variant="action"
            size="large"
            disabled={busy}
            onPress={() => void play({ type: 'kaart/begin', step })}
          >
            {_('kaart.lezen.begin')}
          </Button>
        ) : null}
      </div>
      <section className="kk-stack kk-gap-3">
        <h2 className="kr-h">{_('kaart.lezen.wie', { aantal: read, van: present.length })}</h2>
        <ReadyList
          label={_('kaart.team')}
          members={members.map((seat) => ({
            id: seat,
            name: people.isYou(seat) ? _('kaart.jij-naam') : people.name(seat),
            style: people.flavour(seat),
            ready: round.read.includes(seat),
            text: _(
              !present.includes(seat)
                ? 'kaart.team.weg'
                : round.read.includes(seat)
                  ? 'kaart.team.gelezen'
                  : 'kaart.team.leest',
            ),
          }))}
        />
        {may.sayRead || may.begin ? null : <p className="kk-hint">{_('kaart.lezen.wacht')}</p>}
        {tooFew(table) ? <p className="kk-hint">{_('kaart.weinig')}</p> : null}
      </section>
    </div>
  );
}

interface HandProps {
  hand: readonly CardId[];
  swapping: boolean;
  busy: boolean;
  onSwap: (card: CardId) => void;
}

function Hand({ hand, swapping, busy, onSwap }: HandProps) {
  const { _ } = useLingui();
  const face = useFaces();
  if (hand.length === 0) return <p>{_('kaart.hand.leeg')}</p>;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls sideways is scrolled by keyboard from its own focus
    <ul className="kr-reading__hand" aria-label={_('kaart.hand.lijst')} tabIndex={0}>
      {hand.map((id) => {
        const { source: _source, ...card } = face(id);
        return (
          <li key={id}>
            <Card {...card} size="carousel" />
            {swapping ? (
              <Button
                wide
                icon="swap"
                disabled={busy}
                label={_('kaart.lezen.ruil-deze-kaart', { kaart: card.title })}
                onPress={() => onSwap(id)}
              >
                {_('kaart.lezen.ruil-deze')}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
