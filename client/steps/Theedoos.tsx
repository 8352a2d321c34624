import { useLingui } from '@lingui/react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useAll, useContent, useLocal, useName, usePlay, useSeat } from '../game.ts';
import { TeaBox } from '../parts/TeaBox.tsx';
import { TeaLabel } from '../parts/TeaLabel.tsx';
import { teaBox } from './theedoos/box.ts';
import { participants } from '../../shared/workshop/participants.ts';
import { RefusalNote } from './stap/RefusalNote.tsx';
import { ShareFlavour } from './stap/ShareFlavour.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { StyleChoice } from './stap/StyleChoice.tsx';
import { TalkCard } from './stap/TalkCard.tsx';
import { styleText } from './stap/words.ts';
import { PourIn } from './theedoos/PourIn.tsx';
import { SixCards } from './theedoos/SixCards.tsx';
import './theedoos/Theedoos.css';

/** Everybody's flavour in one box, and what to say about one's own. */
export function Theedoos({ step }: { step: StepId }) {
  const { _ } = useLingui();
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} title={_('stappen.theedoos.titel')} />
      <div className="stap-columns">
        <div className="kk-stack kk-gap-5 theedoos__box">
          <Box />
          <PourIn />
          <OwnChoice />
        </div>
        <Own />
      </div>
    </div>
  );
}

function Box() {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const name = useName();
  const compartments = teaBox(useAll().people).compartments.map(({ style, seats }) => {
    const people = seats.map(name);
    const words = styleText(content, style);
    return {
      style,
      name: local(words.name),
      tea: local(words.tea).toLocaleLowerCase(),
      people,
      count: people.length,
      countText: _('stappen.theedoos.aantal', { count: people.length }),
    };
  });
  return <TeaBox label={_('stappen.theedoos.titel')} compartments={compartments} animate />;
}

/** Who does not share a flavour, or has none yet (MIX-3). */
function OwnChoice() {
  const { _ } = useLingui();
  const name = useName();
  const { people } = useAll();
  const hidden = participants(people).filter((seat) => (people[seat]?.flavour?.value ?? null) === null);
  if (hidden.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-2">
      <h2>{_('stappen.theedoos.eigen-keuze')}</h2>
      <p className="kk-hint">{_('stappen.theedoos.eigen-keuze-uitleg')}</p>
      <ul className="theedoos__hidden">
        {hidden.map((seat) => (
          <li key={seat}>
            <TeaLabel flavour="none" size={32} />
            {name(seat)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Own() {
  const { _ } = useLingui();
  const flavour = useSeat().style.flavour?.value ?? null;
  const { play, refusal } = usePlay();
  if (flavour === null) {
    return (
      <section className="kk-panel kk-stack">
        <h2>{_('stappen.theedoos.geen-smaak')}</h2>
        <p>{_('stappen.kies.tekst')}</p>
        <StyleChoice
          label={_('stappen.kies.titel')}
          hideLabel
          value={null}
          onChange={(style) => void play({ type: 'smaak/kies', style })}
        />
        <RefusalNote refusal={refusal} />
        <SixCards own={null} />
      </section>
    );
  }
  return (
    <div className="kk-stack kk-gap-5">
      <TalkCard style={flavour} heading={_('stappen.theedoos.jouw-kaart')} mates />
      <ShareFlavour />
      <SixCards own={flavour} />
    </div>
  );
}
