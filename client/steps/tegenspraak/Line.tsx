import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { OpenCard } from '../stap/OpenCard.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Onward } from './Onward.tsx';
import type { Place } from './place.ts';
import { useStandNames } from './useStandNames.ts';

/** TEGEN-2: where the team stands, without names; then the first question. */
export function Line(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  const { play, refusal, busy } = usePlay();
  return (
    <div className="stap-answer">
      <OpenCard card={here.statement} />
      <div className="kk-stack kk-gap-5">
        <section className="kk-panel kk-stack kk-gap-4">
          <h2>{_('tegenspraak.lijn')}</h2>
          {here.stands ? <Stands stands={here.stands} /> : <p>{_('tegenspraak.te-weinig')}</p>}
          <p>{_('tegenspraak.bespreek')}</p>
        </section>
        <RefusalNote refusal={refusal} />
        <div>
          <Button
            variant="primary"
            size="large"
            disabled={busy}
            onPress={() => void play({ type: 'tegenspraak/vraag', step })}
          >
            {_('tegenspraak.eerste-vraag')}
          </Button>
        </div>
        <Onward {...place} />
      </div>
    </div>
  );
}

/** A dot for every stand; the words beside them say the same. */
function Stands({ stands }: { stands: readonly number[] }) {
  const { _ } = useLingui();
  const names = useStandNames();
  return (
    <ol className="tegen-line kk-reveal">
      {names.map((name, at) => {
        const count = stands.filter((place) => place === at + 1).length;
        return (
          <li key={name} data-some={count > 0 || undefined}>
            <span className="tegen-line__dots" aria-hidden>
              {Array.from({ length: count }, (_dot, dot) => (
                <span key={dot} />
              ))}
            </span>
            <span className="tegen-line__name">{name}</span>
            <span className="tegen-line__count">{_('tegenspraak.mensen', { count })}</span>
          </li>
        );
      })}
    </ol>
  );
}
