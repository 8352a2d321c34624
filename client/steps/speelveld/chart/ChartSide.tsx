import { useLingui } from '@lingui/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { SECTORS } from '../../../../shared/steps/speelveld/state.ts';
import { useContent, useLocal } from '../../../game.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { Button } from '../../../parts/Button.tsx';
import { TurnBlocks } from '../../../parts/TurnBlocks.tsx';
import { AgreementsSide } from '../../afspraken/AgreementsSide.tsx';
import { Close, CloseAsked } from '../Close.tsx';
import { Choosing, Dots, Outcome } from '../Dots.tsx';
import { Missing, Seat } from '../Missing.tsx';
import { PartyCard } from '../Rings.tsx';
import { SectorMark } from '../SectorMark.tsx';
import { SetWith, type Setting } from '../SetForm.tsx';
import { TurnNow } from '../Turn.tsx';
import { Undo } from '../Undo.tsx';
import type { Field } from '../useField.ts';
import type { Choice } from './choice.ts';
import { LineTools } from './LineTools.tsx';

export interface ChartSideProps {
  at: Field;
  choice: Choice | null;
  onChoice: (choice: Choice | null) => void;
  /** lets go of the choice and goes back to where it was made */
  onLetGo: () => void;
}

/** Beside the chart: what there is to do, what one took up on the chart, and who is missed. */
export function ChartSide({ at, choice, onChoice, onLetGo }: ChartSideProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const { field, settings } = at;
  const deck = useContent().decks[settings.deck];
  const playing = field.phase === 'beurten' || field.phase === 'vrij' || field.phase === 'stoel';
  return (
    <>
      {deck ? (
        <p className="kr-deck vk__band" data-deck={deck.id}>
          <span>
            <Icon name={deck.id} size={20} stroke={2.4} />
            {local(deck.name)}
          </span>
        </p>
      ) : null}
      <div className="vk__side-body">
        <h2 className="vk__title">{_('veld.kop')}</h2>
        <How at={at} />
        <Now at={at} choice={choice} onChoice={onChoice} />
        <Taken at={at} choice={choice} onChoice={onChoice} onLetGo={onLetGo} />
        {playing ? <Undo at={at} /> : null}
        {field.phase !== 'vrij' ? null : <LineTools at={at} choice={choice} onChoice={onChoice} />}
        <Legend />
        <Missing at={at} />
        <Close at={at} />
        <AgreementsSide read />
        {field.phase === 'beurten' ? <Turns at={at} /> : null}
      </div>
    </>
  );
}

/** Three things in their order, the one that is on marked. */
function How({ at: { field, settings } }: { at: Field }) {
  const { _ } = useLingui();
  const { phase } = field;
  if (phase === 'stippen' || phase === 'kiezen' || phase === 'klaar') return null;
  const parts = settings.short ? (['zet', 'mist'] as const) : (['zet', 'lijn', 'mist'] as const);
  const now = phase === 'beurten' ? 'zet' : phase === 'vrij' ? 'lijn' : 'mist';
  return (
    <ol className="kr-stages vk__how">
      {parts.map((part) => (
        <li key={part} aria-current={part === now ? 'step' : undefined}>
          {_(`veld.zo.${part}`)}
        </li>
      ))}
    </ol>
  );
}

interface NowProps {
  at: Field;
  choice: Choice | null;
  onChoice: (choice: Choice | null) => void;
}

function Now({ at, choice, onChoice }: NowProps) {
  switch (at.field.phase) {
    case 'stil':
      return null;
    case 'beurten':
      return <TurnNow at={at} form={<Setter at={at} choice={choice} onChoice={onChoice} />} />;
    case 'vrij':
    case 'stoel':
      return at.field.closeAsked === null ? null : <CloseAsked at={at} />;
    case 'stippen':
      return <Dots at={at} />;
    case 'kiezen':
      return <Choosing at={at} />;
    case 'klaar':
      return <Outcome at={at} />;
  }
}

function Setter({ at, choice, onChoice }: NowProps) {
  const setting: Setting = choice?.kind === 'zet' ? choice : { candidate: null, ring: null };
  return (
    <SetWith
      at={at}
      setting={setting}
      onSetting={(next) =>
        onChoice(next.candidate === null && next.ring === null ? null : { kind: 'zet', ...next })
      }
    />
  );
}

/** What was taken up on the chart, with what can be done with it. The focus comes here, and goes back when it is let go. */
function Taken({ at, choice, onChoice, onLetGo }: ChartSideProps) {
  const { _ } = useLingui();
  const { field } = at;
  if (choice?.kind === 'partij') {
    const party = field.parties.find(({ id }) => id === choice.id);
    return party ? (
      <TakenBox key={party.id} onLetGo={onLetGo}>
        <PartyCard at={at} party={party} chosen />
      </TakenBox>
    ) : null;
  }
  if (choice?.kind === 'stoel') {
    const absentee = field.absentees.find(({ id }) => id === choice.id);
    return absentee ? (
      <TakenBox key={absentee.id} onLetGo={onLetGo}>
        <Seat at={at} absentee={absentee} open={false} />
      </TakenBox>
    ) : null;
  }
  if (choice?.kind === 'zet' && field.phase === 'vrij')
    return (
      <TakenBox key="zet" onLetGo={onLetGo}>
        <h3 tabIndex={-1}>{_('veld.zet-partij')}</h3>
        <Setter at={at} choice={choice} onChoice={onChoice} />
      </TakenBox>
    );
  return null;
}

function TakenBox({ children, onLetGo }: { children: ReactNode; onLetGo: () => void }) {
  const { _ } = useLingui();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="vk-taken" ref={box}>
      <div className="vk-taken__close">
        <Button variant="ghost" size="small" icon="close" label={_('veld.laat-los')} onPress={onLetGo} />
      </div>
      {children}
    </section>
  );
}

function Turns({ at: { field, team } }: { at: Field }) {
  const { _ } = useLingui();
  const of = team.members.length;
  const done = of - field.queue.length - (field.turn ? 1 : 0);
  return (
    <TurnBlocks
      title={_('kaart.beurten')}
      text={_('kaart.beurten.zoveel', { gedaan: done, totaal: of })}
      done={done}
      of={of}
      current={field.turn !== null}
    />
  );
}

function Legend() {
  const { _ } = useLingui();
  return (
    <ul className="vk-legend" aria-label={_('veld.sectoren')}>
      {SECTORS.map((sector) => (
        <li key={sector}>
          <span aria-hidden>
            <SectorMark sector={sector} />
          </span>
          {_(`veld.sector.${sector}`)}
        </li>
      ))}
    </ul>
  );
}
