import { useLingui } from '@lingui/react';
import { answers, questionsLeft } from '../../../shared/steps/tegenspraak/tegenspraak.ts';
import { roleOf, type Cast } from '../../../shared/steps/tegenspraak/state.ts';
import { useAll, useMe, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { OpenCard } from '../stap/OpenCard.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { TurnBlock } from '../stap/TurnBlock.tsx';
import { Onward } from './Onward.tsx';
import type { Place } from './place.ts';
import { useRoles } from './useRoles.ts';

/** TEGEN-3 to 6: a question, who plays which role, and the two who answer it aloud. */
export function Question(place: Place) {
  const { here } = place;
  const card = here.questions.at(-1);
  return (
    <div className="stap-answer">
      {card === undefined ? null : <OpenCard key={card} card={card} />}
      <div className="kk-stack kk-gap-5">
        <OwnRole {...place} />
        <Turn {...place} />
        <Roles {...place} />
      </div>
    </div>
  );
}

/** What one plays with this question, or that one listens. */
function OwnRole({ spec, here }: Place) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const roles = useRoles(spec);
  const role = roleOf(here, seat);
  const words = role === null ? null : roles(role);
  return (
    <section className="tegen-role" aria-labelledby="tegen-rol">
      <h2 id="tegen-rol">
        {people.isYou(seat)
          ? words === null
            ? _('tegenspraak.jij-luistert')
            : _('tegenspraak.jouw-rol', { rol: words.name })
          : _('tegenspraak.rol-van', {
              naam: people.name(seat),
              rol: words === null ? _('tegenspraak.luistert') : words.name,
            })}
      </h2>
      {words === null ? (
        <p>{_('tegenspraak.luister-opdracht')}</p>
      ) : (
        <>
          <p>{words.short}</p>
          <p className="tegen-role__question">{words.question}</p>
        </>
      )}
    </section>
  );
}

function Turn(place: Place) {
  const { _ } = useLingui();
  const { step, spec, here } = place;
  const { play, refusal, busy } = usePlay();
  const { turn } = here.pass;
  if (turn)
    return (
      <TurnBlock
        turn={turn}
        seconds={spec.settings.turnSeconds}
        listen={_('tegenspraak.luister')}
        skip={{ type: 'tegenspraak/sla-over', step, seat: turn.seat }}
      >
        <p>{_('tegenspraak.vertel')}</p>
        <RefusalNote refusal={refusal} />
        <div>
          <Button
            variant="primary"
            size="large"
            icon="check"
            disabled={busy}
            onPress={() => void play({ type: 'tegenspraak/gezegd', step, seat: turn.seat })}
          >
            {_('tegenspraak.gezegd')}
          </Button>
        </div>
      </TurnBlock>
    );
  const more = questionsLeft(here, spec);
  return (
    <section className="kk-panel kk-stack kk-gap-4">
      <h2>{_('tegenspraak.beiden-gezegd')}</h2>
      <p>{_('tegenspraak.napraten')}</p>
      <RefusalNote refusal={refusal} />
      <div>
        <Button
          variant="primary"
          size="large"
          disabled={busy}
          onPress={() => void play({ type: more ? 'tegenspraak/vraag' : 'tegenspraak/afspreken', step })}
        >
          {_(more ? 'tegenspraak.volgende-vraag' : 'tegenspraak.naar-afspraken')}
        </Button>
      </div>
      {more ? <Onward {...place} /> : null}
    </section>
  );
}

/** Who plays which role, whose answer is still to come, and a role that has come free. */
function Roles(place: Place) {
  const { _ } = useLingui();
  return (
    <section className="kk-stack kk-gap-3">
      <h2 className="tegen-roles__title">{_('tegenspraak.rollen')}</h2>
      <ul className="tegen-roles">
        {place.here.cast.map((cast) => (
          <li key={cast.role} data-turn={place.here.pass.turn?.seat === cast.seat || undefined}>
            <OneRole {...place} cast={cast} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneRole({ step, spec, team, here, cast }: Place & { cast: Cast }) {
  const { _ } = useLingui();
  const { seat: me } = useMe();
  const { people } = useAll();
  const named = usePeople();
  const roles = useRoles(spec);
  const { play, refusal, busy } = usePlay();
  const { role, seat } = cast;
  const answering = answers(here.pass, seat);
  const away = !(team.members.includes(seat) && people[seat]?.online);
  return (
    <>
      <span className="tegen-roles__name">
        <strong>{roles(role).name}</strong>
        <span>{capital(named.name(seat))}</span>
      </span>
      <span className="tegen-roles__state">
        {here.pass.turn?.seat === seat ? (
          <>
            <Icon name="speech" size={18} />
            {_('tegenspraak.is-aan-het-woord')}
          </>
        ) : answering ? (
          _('tegenspraak.komt-nog')
        ) : away ? (
          _('stappen.geen-lijn')
        ) : null}
      </span>
      {answering && away && !answers(here.pass, me) ? (
        <Button
          size="small"
          disabled={busy}
          label={_('tegenspraak.neem-rol-over-van', { rol: roles(role).name })}
          onPress={() => void play({ type: 'tegenspraak/rol', step, role })}
        >
          {_('tegenspraak.neem-rol-over')}
        </Button>
      ) : null}
      <RefusalNote refusal={refusal} />
    </>
  );
}
