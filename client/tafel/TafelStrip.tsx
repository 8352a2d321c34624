import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { SeatId } from '../../shared/workshop/ids.ts';
import { TABLE_NAMES } from '../../shared/workshop/seat-limits.ts';
import { useAll, useGame, useName } from '../game.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { TeaLabel } from '../parts/TeaLabel.tsx';
import { AddName } from './AddName.tsx';
import { handTo } from './handing.ts';
import type { SilentPart } from './silent-part.ts';
import { ofTurn, turnsIn } from './turns-in.ts';
import type { Tafel } from './useTafel.ts';
import './Tafel.css';

/** Who plays now on a device that several people share, and how it goes from one to another. */
export function TafelStrip({ tafel, silent }: { tafel: Tafel; silent: SilentPart | null }) {
  const { _ } = useLingui();
  const { ended } = useAll();
  const seat = useGame((state) => state.seat);
  const [adding, setAdding] = useState(false);
  const nameOf = useName();
  const { names } = tafel;
  const several = useTeamNames(names);
  const room = ended === null && names.length < TABLE_NAMES.most;
  function choose(next: string): void {
    const name = names.find((one) => one === next);
    if (name !== undefined) handTo(name, 'gevraagd');
  }
  return (
    <div className="kk-tafel">
      <RadioGroup className="kk-tafel__group" value={seat} onChange={choose} orientation="horizontal">
        <Label className="kk-tafel__label">
          {_('tafel.wie-speelt')}
          <span className="sr-only">{_('tafel.zitten', { namen: names.map(nameOf).join(', ') })}</span>
        </Label>
        <div className="kk-tafel__names">
          {names.map((name) => (
            <Name key={name} seat={name} team={several[name] ?? null} silent={silent} />
          ))}
        </div>
      </RadioGroup>
      {room ? (
        <Button
          variant="ghost"
          size="small"
          icon="plus"
          label={_('tafel.naam-erbij')}
          onPress={() => setAdding(true)}
        />
      ) : null}
      <Sheet
        open={adding}
        onClose={() => setAdding(false)}
        title={_('tafel.naam-erbij')}
        closeLabel={_('core.sluiten')}
      >
        <AddName onAdded={() => setAdding(false)} />
      </Sheet>
    </div>
  );
}

function Name({ seat, team, silent }: { seat: SeatId; team: string | null; silent: SilentPart | null }) {
  const { _ } = useLingui();
  const name = useName()(seat);
  // a flavour that is not shared stays off what everybody at the table sees
  const flavour = useAll().people[seat]?.flavour?.value ?? null;
  const turn = useGame(({ slices }) => turnsIn(slices).some((one) => ofTurn(one) === seat));
  const done = silent !== null && !silent.busy.includes(seat);
  const word = turn ? _('tafel.aan-de-beurt') : done ? _('tafel.klaar') : team;
  return (
    <Radio value={seat} className="kk-tafel__name" data-turn={turn || undefined}>
      <TeaLabel flavour={flavour ?? 'none'} size={28} />
      <span className="kk-tafel__who">
        <strong>{name}</strong>
        {word === null ? null : (
          <span className="kk-tafel__word">
            {done && !turn ? <Icon name="check" size={14} stroke={4} /> : null}
            {word}
          </span>
        )}
      </span>
    </Radio>
  );
}

/** TAFEL-7: where a device serves more than one team, which team each name is in. */
function useTeamNames(names: readonly SeatId[]): Record<SeatId, string> {
  const { teams } = useAll();
  const served = teams.filter(({ members }) => names.some((name) => members.includes(name)));
  if (served.length < 2) return {};
  return Object.fromEntries(
    served.flatMap((team) => team.members.map((member) => [member, team.name] as const)),
  );
}
