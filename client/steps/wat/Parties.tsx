import { useLingui } from '@lingui/react';
import { partiesOpen, WAT_LIMITS } from '../../../shared/steps/wat/state.ts';
import { useMe, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import type { Place } from './place.ts';

/** Who is needed; the scribe adds to the list and takes from it. */
export function Parties({ step, here }: Place) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const mine = here.scribe === seat && partiesOpen(here);
  const { parties } = here;
  return (
    <>
      {parties.length === 0 ? <p className="kk-hint">{_('wat.nog-leeg')}</p> : null}
      <ul className="wat-parties">
        {parties.map(({ id, name }) => {
          const said = name.value ?? _('stappen.gewist');
          return (
            <li key={id}>
              <span>{said}</span>
              {mine ? (
                <Button
                  size="small"
                  variant="ghost"
                  icon="close"
                  disabled={busy}
                  label={_('wat.partij-weg', { partij: said })}
                  onPress={() => void play({ type: 'wat/partij-weg', step, party: id })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      <RefusalNote refusal={refusal} />
      {mine && parties.length < WAT_LIMITS.parties ? (
        <SentenceForm
          step={step}
          quiet
          first={{
            name: 'wat.partij',
            label: _('wat.partij'),
            hint: _('wat.partij-hint'),
            limit: WAT_LIMITS.party,
          }}
          command={(name) => ({ type: 'wat/partij', step, name })}
          submit={_('wat.partij-erbij')}
        />
      ) : null}
    </>
  );
}
