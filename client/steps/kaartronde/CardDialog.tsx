import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import type { BoardCard } from '../../../shared/steps/kaartronde/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { IconName } from '../../icons/Icon.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { CardDeedForm } from './CardDeedForm.tsx';
import { Grown, useGrown } from './Grown.tsx';
import { cardMoves, linkable, moves, type CardMoves, type Table } from './moves.ts';
import { Responses } from './Responses.tsx';
import type { CardDeed } from './task.ts';
import { useFaces } from './useFaces.ts';
import { capital, usePeople } from './usePeople.ts';

export interface CardDialogProps {
  table: Table;
  lying: BoardCard;
  doing: CardDeed | null;
  onClose: () => void;
}

/** The whole card with all that was said about it, and everything one may do with it now. */
export function CardDialog({ table, lying, doing: first, onClose }: CardDialogProps) {
  const { _ } = useLingui();
  const { source, ...face } = useFaces()(lying.card);
  const [doing, setDoing] = useState(first);
  const [returned, setReturned] = useState(false);
  const may = cardMoves(table, lying);
  function back(): void {
    setReturned(true);
    setDoing(null);
  }
  return (
    <Dialog open wide onClose={onClose} title={face.title} closeLabel={_('kaart.sluit')}>
      <div className="kr-full">
        <div className="kr-full__card">
          <Card {...face} size="dialog" />
          {source === null ? null : <p className="kk-hint">{_('kaart.bron', { hoofdstuk: source })}</p>}
        </div>
        <div className="kk-stack">
          <About table={table} lying={lying} />
          {doing === null ? (
            <Deeds table={table} lying={lying} may={may} returned={returned} onDo={setDoing} />
          ) : (
            <CardDeedForm
              key={doing}
              table={table}
              lying={lying}
              doing={doing}
              onDone={doing === 'inzicht' || doing === 'anders' ? onClose : back}
              onBack={back}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

function About({ table, lying }: { table: Table; lying: BoardCard }) {
  const { _ } = useLingui();
  const people = usePeople();
  const grown = useGrown(table.round, lying);
  const { insight } = lying;
  return (
    <section className="kk-stack kk-gap-3">
      <p>{_('kaart.ligt-van', { water: _(`water.${lying.water}`), wie: people.of(lying.by) })}</p>
      {insight ? (
        <blockquote className="kr-quote">
          <p>{people.said(insight.text)}</p>
          <footer className="kk-hint">
            {insight.typedBy === null
              ? people.author(lying.by)
              : _('kaart.namens', { wie: capital(people.name(insight.typedBy)), ander: people.of(lying.by) })}
          </footer>
        </blockquote>
      ) : (
        <p className="kk-hint">{_('kaart.inzicht.nog-geen')}</p>
      )}
      {Object.keys(lying.responses).length > 0 ? <Responses lying={lying} /> : null}
      {grown.length > 0 ? <Grown lines={grown} /> : null}
    </section>
  );
}

interface DeedsProps {
  table: Table;
  lying: BoardCard;
  may: CardMoves;
  /** back from a form, whose button had the focus */
  returned: boolean;
  onDo: (deed: CardDeed) => void;
}

function Deeds({ table, lying, may, returned, onDo }: DeedsProps) {
  const { _ } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (returned) heading.current?.focus();
  }, [returned]);
  const { play, refusal, busy } = usePlay();
  const people = usePeople();
  const { step, round } = table;
  const { card } = lying;
  const deeds: { deed: CardDeed; icon: IconName; text: string }[] = [];
  if (may.insight === 'eigen')
    deeds.push({
      deed: 'inzicht',
      icon: 'pen',
      text: _(lying.insight ? 'kaart.inzicht.herschrijf' : 'kaart.inzicht.hang'),
    });
  if (may.insight === 'namens') {
    deeds.push({
      deed: 'inzicht',
      icon: 'pen',
      text: _('kaart.inzicht.namens', { wie: people.name(lying.by) }),
    });
  }
  if (may.respond) deeds.push({ deed: 'anders', icon: 'speech', text: _('kaart.anders.met-zin') });
  if (may.move === 'zelf') deeds.push({ deed: 'verplaats', icon: 'move', text: _('kaart.verplaats') });
  if (may.move === 'voorstel')
    deeds.push({ deed: 'verplaats', icon: 'move', text: _('kaart.verplaats.stel-voor') });
  if (may.link && linkable(round, card).length > 0)
    deeds.push({ deed: 'koppel', icon: 'link', text: _('kaart.koppel.met') });
  if (may.answer.length > 0) deeds.push({ deed: 'antwoord', icon: 'speech', text: _('kaart.beantwoord') });
  const recognises = may.response?.kind === 'herken';
  const { proposed } = may;
  if (deeds.length === 0 && !may.respond) {
    const told =
      round.phase === 'beurten' || round.phase === 'vrij' || moves(table).dot
        ? null
        : _('kaart.alleen-lezen');
    return told === null ? null : <p className="kk-hint">{told}</p>;
  }
  return (
    <section className="kk-stack kk-gap-3 stap-sentence">
      <h3 ref={heading} tabIndex={-1}>
        {_('kaart.wat-doe-je')}
      </h3>
      {may.move === 'wacht' && proposed !== null ? (
        <output>{_('kaart.verplaats.wacht', { water: _(`water.${proposed}`) })}</output>
      ) : null}
      <div className="kr-deeds">
        {may.respond ? (
          <Button
            icon="check"
            pressed={recognises}
            disabled={busy}
            onPress={() =>
              recognises
                ? undefined
                : void play({ type: 'kaart/reageer', step, card, kind: 'herken', text: '' })
            }
          >
            {_('kaart.herken')}
          </Button>
        ) : null}
        {may.move === 'stem-in' && proposed !== null ? (
          <Button
            icon="check"
            disabled={busy}
            onPress={() => void play({ type: 'kaart/verplaats', step, card, water: proposed })}
          >
            {_('kaart.verplaats.stem-in', { water: _(`water.${proposed}`) })}
          </Button>
        ) : null}
        {deeds.map(({ deed, icon, text }) => (
          <Button key={deed} icon={icon} onPress={() => onDo(deed)}>
            {text}
          </Button>
        ))}
      </div>
      <RefusalNote refusal={refusal} />
    </section>
  );
}
