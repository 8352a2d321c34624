import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import type { TeamId } from '../../../shared/workshop/ids.ts';
import type { SmallTeam } from '../../../shared/workshop/state.ts';
import { present } from '../../../shared/workshop/context.ts';
import { takers } from '../../../shared/workshop/takers.ts';
import { useAll, useAnnounce, useNow, usePlay, type Playing } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useGive, useLead } from './lead.ts';
import { arrived, minutesSince } from './people.ts';
import { Refused } from './Refused.tsx';

/** MIX-7: teams that are too small for too long, and where they could go over to. The facilitator decides. */
export function SmallTeams() {
  const { _ } = useLingui();
  const { small = {} } = useLead();
  const all = useAll();
  const playing = usePlay();
  const offered = all.teams.filter((team) => isOffered(small[team.id]) && takers(all, team).length > 0);
  useOffers(offered.map(({ id }) => id));
  if (offered.length === 0 || all.ended !== null) return null;
  return (
    <section className="kk-side kk-side--waiting" aria-labelledby="kk-small-title">
      <h2 id="kk-small-title" className="kk-side__title">
        {_('mix.klein.titel')}
        <span className="kk-chip">{offered.length}</span>
      </h2>
      <p className="kk-hint">{_('mix.klein.blijft')}</p>
      <ul className="kk-side__list">
        {offered.map(({ id }) => (
          <Offer key={id} team={id} playing={playing} />
        ))}
      </ul>
      <Refused playing={playing} shared />
    </section>
  );
}

function isOffered(small: SmallTeam | undefined): boolean {
  return small !== undefined && small.into !== null && !small.left;
}

function Offer({ team, playing }: { team: TeamId; playing: Playing }) {
  const { _ } = useLingui();
  const { small = {} } = useLead();
  const all = useAll();
  const now = useNow();
  const give = useGive(playing);
  const one = all.teams.find(({ id }) => id === team);
  const offer = small[team];
  if (!one || !offer) return null;
  const open = takers(all, one);
  const best = open.find(({ id }) => id === offer.into) ?? open[0];
  const others = open.filter(({ id }) => id !== best?.id);
  return (
    <li className="kk-side__item kk-side__item--tall">
      <span>
        {_('mix.klein.uitleg', {
          team: one.name,
          minuten: minutesSince(offer.since, now),
          aantal: present({ all }, one).length,
        })}
      </span>
      <span className="kk-side__pair">
        {best === undefined ? null : (
          <Button
            size="small"
            icon="move"
            label={_('mix.klein.voeg-wie', { team: one.name, naar: best.name })}
            onPress={() => give({ type: 'team/voeg-samen', team, into: best.id })}
          >
            {_('mix.klein.voeg', { naar: best.name })}
          </Button>
        )}
        {others.length === 0 ? null : (
          <ChoiceMenu
            label={_('mix.klein.ander', { team: one.name })}
            icon="down"
            choices={others.map(({ id, name, members }) => ({
              id,
              text: _('regie.team-met', { team: name, aantal: members.length }),
            }))}
            onChoose={(into) => give({ type: 'team/voeg-samen', team, into })}
          />
        )}
        <Button
          size="small"
          label={_('mix.klein.laat-wie', { team: one.name })}
          onPress={() => give({ type: 'team/laat-zo', team })}
        >
          {_('mix.klein.laat')}
        </Button>
      </span>
    </li>
  );
}

/** Says a new offer aloud, once. */
function useOffers(offered: readonly TeamId[]): void {
  const { _ } = useLingui();
  const { teams } = useAll();
  const announce = useAnnounce();
  const before = useRef(offered);
  useEffect(() => {
    for (const id of arrived(before.current, offered)) {
      const team = teams.find((one) => one.id === id)?.name;
      announce(_('mix.klein.nieuw', { team }));
    }
    before.current = offered;
  }, [offered, teams, announce, _]);
}
