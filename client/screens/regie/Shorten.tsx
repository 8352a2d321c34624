import { useLingui } from '@lingui/react';
import { planOf } from '../../../shared/workshop/vervolg/state.ts';
import { shortening } from '../../../shared/workshop/shortening.ts';
import { useAll, useContent, useLocal, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { useGive } from './lead.ts';
import { Refused } from './Refused.tsx';

/** REGIE-2: what could be dropped when it runs over, and the way back. Nothing happens by itself. */
export function Shorten() {
  const { _ } = useLingui();
  const all = useAll();
  const { format } = useContent();
  const local = useLocal();
  const now = useNow();
  const playing = usePlay();
  const give = useGive(playing);
  const shorter = shortening(all, format, now);
  const changed = planOf(all).some(
    ({ id, minutes }) => format.steps.find((step) => step.id === id)?.minutes !== minutes,
  );
  if (all.ended !== null || (shorter.length === 0 && !changed)) return null;
  const titleOf = (id: string): string => {
    const step = format.steps.find((one) => one.id === id);
    return step ? local(step.title) : id;
  };
  return (
    <section className="kk-shorten" aria-labelledby="kk-shorten">
      <h2 id="kk-shorten">{_(shorter.length === 0 ? 'regie.kort.ingekort' : 'regie.kort.titel')}</h2>
      <ul>
        {shorter.map(({ id, from, to }) => (
          <li key={id}>{_('regie.kort.stap', { stap: titleOf(id), van: from, naar: to })}</li>
        ))}
      </ul>
      {shorter.length === 0 ? null : (
        <Button onPress={() => give({ type: 'regie/kort-in', from: all.clock.step })}>
          {_('regie.kort.doe')}
        </Button>
      )}
      {changed ? (
        <Button variant="ghost" icon="undo" onPress={() => give({ type: 'regie/plan-terug' })}>
          {_('regie.kort.terug')}
        </Button>
      ) : null}
      <Refused playing={playing} />
    </section>
  );
}
