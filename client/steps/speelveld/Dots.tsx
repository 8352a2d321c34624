import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilenceReady } from '../stap/Silence.tsx';
import type { Field } from './useField.ts';

/** VELD-11: one dot each, blind. */
export function Dots({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { step, field, own, me, team, spotName } = at;
  const { play, refusal, busy } = usePlay();
  const ready = field.dotsReady.includes(me);
  const spots = [...field.parties, ...field.lines, ...field.absentees].map(({ id }) => id);
  return (
    <div className="stap-columns">
      <section className="kk-stack kk-gap-4">
        <RadioCards
          label={_('veld.stip-vraag')}
          options={spots.map((value) => ({ value, label: spotName(value), disabled: ready }))}
          value={own.dot}
          onChange={(on) => void play({ type: 'veld/stip', step, on })}
        />
        <RefusalNote refusal={refusal} />
        <div>
          <Button
            variant={ready ? 'outline' : 'primary'}
            size="large"
            disabled={busy}
            onPress={() => void play({ type: 'veld/stip-klaar', step, ready: !ready })}
          >
            {_(ready ? 'veld.toch-niet' : 'veld.stip-klaar')}
          </Button>
        </div>
      </section>
      <SilenceReady team={team} ready={field.dotsReady} doing="stappen.denkt-na" />
    </div>
  );
}

/** A tie, or too few for dots: the team chooses aloud and one marks it. */
export function Choosing({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { step, field, spotName } = at;
  const { play, refusal, busy } = usePlay();
  return (
    <section className="kk-panel kk-stack kk-gap-4">
      <h2>{_('veld.kies-samen')}</h2>
      <ul className="kk-row">
        {field.tie.map((on) => (
          <li key={on}>
            <Button disabled={busy} onPress={() => void play({ type: 'veld/kies', step, on })}>
              {spotName(on)}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

/** What goes along to the koers. */
export function Outcome({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { top } = at.field;
  return (
    <section className="kk-panel kk-panel--course kk-stack kk-gap-3">
      <h2>{_('veld.uitkomst')}</h2>
      {top ? (
        <p className="veld-top">
          <Icon name="star" size={26} />
          {at.spotName(top.id)}
        </p>
      ) : (
        <p>{_('veld.niets-gekozen')}</p>
      )}
      <p className="kk-hint">{_('veld.gaat-mee')}</p>
    </section>
  );
}
