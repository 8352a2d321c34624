import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useAll, useLocal, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { roleOf, type Table } from './table.ts';

/** HOEDAN-1, HOEDAN-2: everybody takes a role; then the team begins. */
export function Roles(table: Table) {
  const { _ } = useLingui();
  return (
    <div className="stap-columns">
      <section className="kk-stack kk-gap-5">
        <TakeRole {...table} />
        <Begin {...table} />
      </section>
      <section className="kk-stack kk-gap-3">
        <h2>{_('hoedan.wie-welke')}</h2>
        <WhoIsWhat {...table} />
      </section>
    </div>
  );
}

/** The four roles to take one from; the one that was taken asks its question. Going along them with arrows takes none yet. */
export function TakeRole(table: Table) {
  const { _ } = useLingui();
  const local = useLocal();
  const { step, here, deck, me } = table;
  const { play, refusal, busy } = usePlay();
  const [chosen, setChosen] = useState<string | null>(null);
  const mine = roleOf(table, here.roles[me]);
  const wanted = roleOf(table, chosen ?? here.roles[me]);
  async function take(role: string): Promise<void> {
    if (await play({ type: 'hoedan/rol', step, role })) setChosen(null);
  }
  return (
    <div className="kk-stack kk-gap-3">
      <RadioCards
        label={_('hoedan.welke-rol')}
        options={(deck.roles ?? []).map(({ id, name, short }) => ({
          value: id,
          label: local(name),
          sub: local(short),
        }))}
        value={wanted?.id ?? null}
        onChange={setChosen}
      />
      {wanted ? <p className="kk-lead">{local(wanted.question)}</p> : null}
      <RefusalNote refusal={refusal} />
      {wanted && wanted !== mine ? (
        <div>
          <Button variant={mine ? 'outline' : 'primary'} disabled={busy} onPress={() => void take(wanted.id)}>
            {_('hoedan.neem-rol', { rol: local(wanted.name) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function WhoIsWhat(table: Table) {
  const { _ } = useLingui();
  const local = useLocal();
  const name = useName();
  const { team, here } = table;
  return (
    <ul className="stap-list">
      {team.members.map((seat) => {
        const role = roleOf(table, here.roles[seat]);
        return (
          <li key={seat} className="hoedan-member">
            <strong>{name(seat)}</strong>
            <span>{role ? local(role.name) : _('hoedan.nog-geen-rol')}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Begin({ step, team, here, me }: Table) {
  const { _ } = useLingui();
  const name = useName();
  const { people } = useAll();
  const { play, refusal, busy } = usePlay();
  const present = team.members.filter((seat) => people[seat]?.online);
  const some = present.some((seat) => here.roles[seat] !== undefined);
  const all = present.every((seat) => here.roles[seat] !== undefined);
  const { asked } = here;
  return (
    <div className="kk-stack kk-gap-3">
      {asked === null || all ? null : (
        <output className="stap-asked">
          {asked === me ? _('hoedan.jij-wilt-beginnen') : _('hoedan.wil-beginnen', { name: name(asked) })}
        </output>
      )}
      <RefusalNote refusal={refusal} />
      {asked === me && !all ? null : (
        <div>
          <Button
            variant={here.roles[me] === undefined ? 'outline' : 'primary'}
            size="large"
            disabled={busy || !some}
            {...(some ? {} : { reason: _('hoedan.eerst-een-rol') })}
            onPress={() => void play({ type: 'hoedan/begin', step })}
          >
            {_(all || asked === null ? 'hoedan.begin' : 'hoedan.doe-mee')}
          </Button>
        </div>
      )}
      {all ? null : <p className="kk-hint">{_('hoedan.niet-iedereen')}</p>}
    </div>
  );
}
