import { useLingui } from '@lingui/react';
import type { HarvestPlace } from '../../../shared/harvest/plaatsen.ts';
import { useLocal } from '../../game.ts';
import { useLiesWords } from '../../steps/plaatsen/usePlaceWords.ts';
import { Lines } from './HarvestLines.tsx';

/** PLAATS-6: the mark of the team in words, or that it differs. */
export function PlaceSection({ place }: { place: HarvestPlace }) {
  const { _ } = useLingui();
  const local = useLocal();
  const say = useLiesWords();
  const { title, question, step, lies } = place;
  return (
    <section className="oogst-section">
      <h2>{local(title)}</h2>
      <Lines facts={[[local(question), lies ? say(lies) : _('oogst.plaatsen.open'), [local(step)]]]} />
    </section>
  );
}
