import { useLingui } from '@lingui/react';
import { leavesIt } from '../../../shared/steps/dialoog/state.ts';
import { present } from '../../../shared/workshop/context.ts';
import { ABSENT } from '../../../shared/workshop/pass.ts';
import { useAll, useMe, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Settle } from '../stap/Settle.tsx';
import { OwnAssumptions } from './Assumptions.tsx';
import type { Place } from './place.ts';
import { Stick } from './Stick.tsx';

/** DIALOOG-3, DIALOOG-4: who has the stick talks, and everybody else listens. */
export function Talking(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  return (
    <div className="stap-columns">
      <div className="kk-stack kk-gap-5">
        <Holding {...place} />
        <OwnAssumptions step={step} />
      </div>
      {here.phase === 'rondje' ? (
        <Round {...place} />
      ) : (
        <section className="kk-panel kk-stack kk-gap-4">
          <h2>{_('dialoog.genoeg-gepraat')}</h2>
          <p>{_('dialoog.verder-uitleg')}</p>
          <Settle
            asked={here.asked}
            command={{ type: 'dialoog/verder', step }}
            words={{
              ask: _('dialoog.verder'),
              agree: _('dialoog.verder.akkoord'),
              waits: _('dialoog.verder.wacht'),
              wants: (name) => _('dialoog.verder.wil', { name }),
            }}
            quiet
          />
        </section>
      )}
    </div>
  );
}

function Holding({ step, team, here }: Place) {
  const { _ } = useLingui();
  const people = usePeople();
  const all = useAll();
  const { seat: me } = useMe();
  const now = useNow();
  const { play, refusal, busy } = usePlay();
  const holder = here.stick.turn?.seat ?? null;
  const round = here.phase === 'rondje';
  const rests = leavesIt(all, here, me, now) && present({ all }, team).length > 1;
  const away = holder === null ? null : (all.people[holder]?.offlineSince ?? null);
  return (
    <section className="dialoog-hold">
      <Stick held={holder !== null} />
      <h2>
        {holder === null
          ? _('dialoog.stok.midden')
          : people.isYou(holder)
            ? _('dialoog.stok.jij')
            : _('dialoog.stok.ander', { wie: capital(people.name(holder)) })}
      </h2>
      <p>
        {holder === me
          ? _(round ? 'dialoog.praat.rondje' : 'dialoog.praat.vrij')
          : _(holder === null ? 'dialoog.luister.midden' : 'dialoog.luister')}
      </p>
      {holder === me ? (
        <div>
          <Button
            variant="action"
            size="large"
            disabled={busy}
            onPress={() => void play({ type: round ? 'dialoog/geef-door' : 'dialoog/leg-neer', step })}
          >
            {_(round ? 'dialoog.geef-door' : 'dialoog.leg-neer')}
          </Button>
        </div>
      ) : null}
      {holder === null ? (
        <div>
          <Button
            variant="action"
            size="large"
            disabled={busy || rests}
            {...(rests ? { reason: _('dialoog.even-een-ander') } : {})}
            onPress={() => void play({ type: 'dialoog/pak', step })}
          >
            {_('dialoog.pak')}
          </Button>
        </div>
      ) : null}
      {holder !== null && holder !== me && away !== null && now >= away + ABSENT ? (
        <div>
          <Button disabled={busy} onPress={() => void play({ type: 'dialoog/sla-over', step, seat: holder })}>
            {_('stappen.beurt.sla-over')}
          </Button>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
}

/** Who comes after whom. */
function Round({ here }: Place) {
  const { _ } = useLingui();
  const people = usePeople();
  return (
    <section className="kk-panel kk-stack kk-gap-3">
      <h2>{_('dialoog.hierna')}</h2>
      {here.stick.queue.length === 0 ? (
        <p>{_('dialoog.hierna-midden')}</p>
      ) : (
        <ol className="dialoog-queue">
          {here.stick.queue.map((seat) => (
            <li key={seat}>{capital(people.name(seat))}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
