import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import type { LeadWhy, MixFacilitator, Mixing } from '../../../../shared/steps/mix/state.ts';
import type { SeatId, StepId } from '../../../../shared/workshop/ids.ts';
import { useAll, useAnnounce, useName, usePlay } from '../../../game.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { CheckBox } from '../../../steps/stap/CheckBox.tsx';
import { SelectField } from '../../../steps/stap/SelectField.tsx';
import { useShare } from '../../../steps/mix/useShare.ts';
import { useGive } from '../lead.ts';
import { Refused } from '../Refused.tsx';
import { exchangeCost, useCategory, useWishText } from './words.ts';

export interface PersonDialogProps {
  seat: SeatId;
  proposal: MixFacilitator;
  teams: readonly (readonly SeatId[])[];
  mixing: Mixing;
  step: StepId;
  onClose: () => void;
}

/** Everything about one person in the mix: which team, fixed or not, remote or not, and why they are here. */
export function PersonDialog({ seat, proposal, teams, mixing, step, onClose }: PersonDialogProps) {
  const { _ } = useLingui();
  const name = useName()(seat);
  const announce = useAnnounce();
  const { ended } = useAll();
  const playing = usePlay();
  const give = useGive(playing);
  const team = teams.findIndex((members) => members.includes(seat));
  async function move(to: number): Promise<void> {
    if (await playing.play({ type: 'mix/verplaats', step, seat, team: to }))
      announce(_('mix.staat-nu', { naam: name, team: to + 1 }));
  }
  return (
    <Dialog open onClose={onClose} title={name} closeLabel={_('mix.sluit')}>
      <div className="kk-stack kk-gap-3">
        {ended === null ? (
          <>
            <SelectField
              label={_('mix.in-team')}
              value={String(team)}
              onChange={(value) => void move(Number(value))}
              options={teams.map((members, at) => ({
                value: String(at),
                label: _('mix.team-met', { nummer: at + 1, aantal: members.length }),
              }))}
            />
            <CheckBox
              checked={mixing.locks.seats.includes(seat)}
              onChange={(on) => give({ type: 'mix/zet-vast', step, seat, on })}
              hint={_('mix.vast-uitleg')}
            >
              {_('mix.zet-vast')}
            </CheckBox>
            <CheckBox
              checked={mixing.remote[seat]?.value === true}
              onChange={(remote) => give({ type: 'mix/afstand', seat, remote })}
            >
              {_('mix.doet-mee-op-afstand')}
            </CheckBox>
          </>
        ) : null}
        <Refused playing={playing} shared />
        <Why seat={seat} proposal={proposal} mixing={mixing} step={step} />
      </div>
    </Dialog>
  );
}

/** MIX: the windows, the wish, and the best exchange that was not made. Asked of the server, which knows styles that are not shown. */
function Why({
  seat,
  proposal,
  mixing,
  step,
}: Pick<PersonDialogProps, 'seat' | 'proposal' | 'mixing' | 'step'>) {
  const { _ } = useLingui();
  const playing = usePlay();
  const { play } = playing;
  const why = proposal.why?.[seat];
  const missing = why === undefined;
  // a colleague asked it first: the answer is on its way
  const refused = playing.refusal !== null && playing.refusal.refusal !== 'al-gedaan';
  useEffect(() => {
    if (missing) void play({ type: 'mix/waarom', step, seat });
  }, [missing, play, step, seat]);
  return (
    <section className="kk-mix__why" aria-labelledby="kk-mix-why">
      <h3 id="kk-mix-why">{_('mix.waarom')}</h3>
      {refused ? <Refused playing={playing} /> : null}
      {why?.value ? (
        <Reasons seat={seat} why={why.value} mixing={mixing} />
      ) : refused ? null : (
        <p className="kk-hint">{_('mix.even')}</p>
      )}
    </section>
  );
}

function Reasons({ seat, why, mixing }: { seat: SeatId; why: LeadWhy; mixing: Mixing }) {
  const { _ } = useLingui();
  const name = useName();
  const category = useCategory();
  const wishText = useWishText();
  const share = useShare();
  const { windows, hidden, locked, instead } = why;
  return (
    <ul>
      {windows.map((window) => (
        <li key={window.axis}>
          {_(`mix.venster.${window.axis}`, {
            wat: category(seat, window.axis) ?? _('mix.zonder-smaak'),
            zoveel: share(window),
            hier: window.here,
          })}
        </li>
      ))}
      {hidden ? <li>{_('mix.smaken-verborgen')}</li> : null}
      {mixing.wishes
        .filter(({ id }) => why.wishes.includes(id))
        .map((wish) => (
          <li key={wish.id}>{_('mix.door-wens', { wens: wishText(wish) })}</li>
        ))}
      {locked ? <li>{_('mix.staat-vast')}</li> : null}
      <li>
        {instead
          ? _(`mix.ruil.${exchangeCost(instead).id}`, {
              naam: name(instead.seat),
              team: instead.team + 1,
              aantal: exchangeCost(instead).aantal,
            })
          : _(hidden ? 'mix.ruil.verborgen' : 'mix.ruil.geen')}
      </li>
    </ul>
  );
}
