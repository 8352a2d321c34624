import { useLingui } from '@lingui/react';
import { chairNow, type Chair } from '../../../shared/steps/systeem/state.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Answers } from './Answers.tsx';
import { ChairTitle } from './ChairTitle.tsx';
import type { Place } from './place.ts';
import { Said } from './Said.tsx';
import { Sitting } from './Sitting.tsx';
import { useParty } from './useParty.ts';

/** SYSTEEM-4 to SYSTEEM-7: the chairs in a row, and the one that is on. */
export function Speaking(place: Place) {
  const { _ } = useLingui();
  const partyName = useParty(place);
  const chair = chairNow(place.here);
  if (!chair) return null;
  return (
    <>
      <Row {...place} />
      <div className={chair.said === null ? undefined : 'stap-columns stap-columns--even'} key={chair.party}>
        <section className="kk-panel kk-stack kk-gap-5">
          <ChairTitle eyebrow={_('systeem.stoel-van')} name={partyName(chair.party)} />
          {chair.said === null ? <Sitting {...place} chair={chair} /> : <Said {...place} chair={chair} />}
        </section>
        {chair.said === null ? null : <Answers {...place} chair={chair} />}
      </div>
    </>
  );
}

function Row(place: Place) {
  const { _ } = useLingui();
  const partyName = useParty(place);
  const { here } = place;
  return (
    <ol className="sys-chairs sys-chairs--row" aria-label={_('systeem.stoelen')}>
      {here.chairs.map((chair, at) => {
        const state = stateOf(chair, at, here.at);
        return (
          <li key={chair.party} data-state={state} aria-current={state === 'nu' ? 'step' : undefined}>
            <Icon name="chair" size={28} />
            <span>
              <strong>{partyName(chair.party)}</strong>
              <span className="kk-hint">{_(`systeem.stoel.${state}`)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function stateOf({ said }: Chair, at: number, now: number): 'gehoord' | 'leeg' | 'nu' | 'straks' {
  if (at === now) return 'nu';
  if (at > now) return 'straks';
  return said === null ? 'leeg' : 'gehoord';
}
