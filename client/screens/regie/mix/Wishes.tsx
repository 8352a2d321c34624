import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { MIX_LIMITS, type Mixing } from '../../../../shared/steps/mix/state.ts';
import type { SeatId } from '../../../../shared/workshop/ids.ts';
import { useName, usePlay } from '../../../game.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../steps/stap/SelectField.tsx';
import { useGive } from '../lead.ts';
import { Refused } from '../Refused.tsx';
import { PeoplePicker, usePeopleByName } from './PeoplePicker.tsx';
import { brokenWishes } from './table.ts';
import { useWishText } from './words.ts';

const KINDS = ['samen', 'apart', 'vast'] as const;
type Kind = (typeof KINDS)[number];

export interface WishesProps {
  mixing: Mixing;
  /** as they lie; empty before there is a proposal */
  teams: readonly (readonly SeatId[])[];
}

/** MIX-1, MIX-2: who is remote, and what a facilitator wishes beforehand. Nobody else sees any of it. */
export function Wishes({ mixing, teams }: WishesProps) {
  const { _ } = useLingui();
  const remote = Object.values(mixing.remote).filter(({ value }) => value === true).length;
  return (
    <details className="kk-mix__wishes">
      <summary>{_('mix.wensen-titel', { wensen: mixing.wishes.length, afstand: remote })}</summary>
      <div className="kk-mix__wishes-body">
        <div>
          <p className="kk-hint">
            <Icon name="private" size={18} stroke={2.4} /> {_('mix.wensen-uitleg')}
          </p>
          <WishList mixing={mixing} teams={teams} />
          {mixing.wishes.length < MIX_LIMITS.wishes ? (
            <WishForm teams={teams.length} />
          ) : (
            <p>{_('refusal.te-veel-wensen', { limit: MIX_LIMITS.wishes })}</p>
          )}
        </div>
        <RemotePeople mixing={mixing} />
      </div>
    </details>
  );
}

function WishList({ mixing, teams }: WishesProps) {
  const { _ } = useLingui();
  const text = useWishText();
  const playing = usePlay();
  const give = useGive(playing);
  const broken = brokenWishes(teams, mixing.wishes);
  return (
    <>
      <ul className="kk-mix__wish-list">
        {mixing.wishes.map((wish) => (
          <li key={wish.id}>
            <span>
              {text(wish)}
              {broken.has(wish.id) ? <em> {_('mix.houdt-niet')}</em> : null}
            </span>
            <Button
              size="small"
              icon="close"
              label={_('mix.wens-weg', { wens: text(wish) })}
              onPress={() => give({ type: 'mix/wens-weg', id: wish.id })}
            />
          </li>
        ))}
      </ul>
      <Refused playing={playing} shared />
    </>
  );
}

function WishForm({ teams }: { teams: number }) {
  const { _ } = useLingui();
  const playing = usePlay();
  const [kind, setKind] = useState<Kind>('samen');
  const [seats, setSeats] = useState<SeatId[]>([]);
  const [team, setTeam] = useState(0);
  const enough = kind === 'vast' ? seats.length > 0 : seats.length > 1;
  async function add(): Promise<void> {
    if (playing.busy || !enough) return;
    if (kind !== 'vast') {
      if (await playing.play({ type: 'mix/wens', wish: { kind, seats } })) setSeats([]);
      return;
    }
    const [seat = ''] = seats;
    if (await playing.play({ type: 'mix/wens', wish: { kind, seat, team } })) setSeats([]);
  }
  return (
    <form
      className="kk-mix__wish-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <fieldset className="kk-mix__sizes">
        <legend>{_('mix.nieuwe-wens')}</legend>
        {KINDS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="kk-wish"
              checked={kind === one}
              onChange={() => {
                setKind(one);
                setSeats([]);
              }}
            />
            <span>{_(`mix.soort.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'vast' ? (
        <>
          <OnePerson chosen={seats[0] ?? ''} onChoose={(seat) => setSeats(seat === '' ? [] : [seat])} />
          <SelectField
            label={_('mix.in-team')}
            value={String(team)}
            onChange={(value) => setTeam(Number(value))}
            options={Array.from({ length: Math.max(teams, 2) }, (_one, at) => ({
              value: String(at),
              label: _('regie.mix.team', { nummer: at + 1 }),
            }))}
          />
        </>
      ) : (
        <PeoplePicker
          label={_('mix.wie')}
          chosen={seats}
          onToggle={(seat, on) => {
            const others = seats.filter((other) => other !== seat);
            setSeats(on ? [...others, seat] : others);
          }}
        />
      )}
      <Refused playing={playing} />
      <Button
        type="submit"
        icon="plus"
        disabled={!enough}
        {...(enough ? {} : { reason: _(`mix.nog-${kind === 'vast' ? 'een' : 'twee'}`) })}
      >
        {_('mix.voeg-toe')}
      </Button>
    </form>
  );
}

function OnePerson({ chosen, onChoose }: { chosen: string; onChoose: (seat: string) => void }) {
  const { _ } = useLingui();
  const name = useName();
  const options = usePeopleByName().map((seat) => ({ value: seat, label: name(seat) }));
  return (
    <SelectField
      label={_('mix.wie-vast')}
      value={chosen}
      onChange={onChoose}
      options={[{ value: '', label: _('mix.kies-iemand') }, ...options]}
    />
  );
}

function RemotePeople({ mixing }: { mixing: Mixing }) {
  const { _ } = useLingui();
  const playing = usePlay();
  const remote = Object.entries(mixing.remote).flatMap(([seat, { value }]) => (value === true ? [seat] : []));
  return (
    <div>
      <PeoplePicker
        label={_('mix.op-afstand')}
        chosen={remote}
        // each tick stands by itself: none waits for the one before
        onToggle={(seat, on) => void playing.play({ type: 'mix/afstand', seat, remote: on })}
      />
      <Refused playing={playing} shared />
    </div>
  );
}
