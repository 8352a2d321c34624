import { Phone } from './BoardSheet.tsx';
import { BoardCards, Cards, TeaBoxes } from './CardSheet.tsx';
import { Buttons, Fields, Labels, Overlays } from './Controls.tsx';
import { Brand, Colours, Ground, Hand, MiniBoards, Ranges, Waters } from './GroundSheet.tsx';
import { Social } from './SocialSheet.tsx';
import { Start } from './StartSheet.tsx';
import { Course, Result, Scale, Tiles } from './StepSheet.tsx';

/** Every part in every state, in sections with an id of their own, or one of the sheets as large as a screen. */
export function PartsSheet() {
  const which = new URLSearchParams(location.search).get('blad');
  if (which === 'bord') return <Phone />;
  if (which === 'start') return <Start />;
  if (which === 'sociaal') return <Social />;
  return (
    <main className="proef">
      <h1>Bouwstenen en toestanden</h1>
      <Brand />
      <Colours />
      <Labels />
      <Buttons />
      <Fields />
      <Cards />
      <TeaBoxes />
      <BoardCards />
      <Waters />
      <Hand />
      <MiniBoards />
      <Scale />
      <Result />
      <Course />
      <Ranges />
      <Tiles />
      <Ground />
      <Overlays />
    </main>
  );
}
