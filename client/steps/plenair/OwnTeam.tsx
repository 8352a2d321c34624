import { useLingui } from '@lingui/react';
import type { PlenairTeam } from '../../../shared/steps/plenair/state.ts';
import { shownBy, type GalleryTeam } from '../../../shared/workshop/gallery.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team, TeamSlice } from '../../../shared/workshop/state.ts';
import { useAll, useMe, useName, useNames, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Received } from './Received.tsx';
import { ShownKoers } from './ShownKoers.tsx';

export interface OwnTeamProps {
  step: StepId;
  mine: { team: Team; slice: TeamSlice };
  entry: GalleryTeam | undefined;
}

/** One's own team: whether its koers is in the gallery, what others take along of it, and who joins. */
export function OwnTeam({ step, mine, entry }: OwnTeamProps) {
  const { _ } = useLingui();
  const preview = shownBy(useAll(), step, mine.team.id, mine.slice);
  const own = mine.slice.plenair?.[step];
  const shown = entry?.shown ?? null;
  return (
    <section className="kk-panel kk-panel--course kk-stack kk-gap-4" aria-labelledby="plenair-own">
      <h2 id="plenair-own">{_('plenair.jullie')}</h2>
      {preview ? (
        <>
          <ShownKoers shown={shown ?? preview} />
          <Showing step={step} asked={own?.asked ?? null} shown={shown !== null} />
        </>
      ) : (
        <p>{_('plenair.niets')}</p>
      )}
      <h3>{_('plenair.kregen')}</h3>
      {entry && entry.received.length > 0 ? (
        <Received received={entry.received} />
      ) : (
        <p className="kk-hint">{_('plenair.kregen-niets')}</p>
      )}
      {shown?.firstStep ? <Joined joined={own?.joined ?? { count: 0, named: [] }} /> : null}
    </section>
  );
}

function Showing({ step, asked, shown }: { step: StepId; asked: PlenairTeam['asked']; shown: boolean }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const name = useName();
  const { play, refusal, busy } = usePlay();
  const show = () => void play({ type: 'plenair/toon', step });
  const take = () => void play({ type: 'plenair/haal-weg', step });
  const said = shown
    ? _('plenair.getoond')
    : asked === null
      ? null
      : asked === seat
        ? _('plenair.gevraagd-zelf')
        : _('plenair.gevraagd', { name: name(asked) });
  return (
    <div className="kk-stack kk-gap-3">
      <output className={said === null ? undefined : 'stap-said'}>
        {said === null ? null : <Icon name={shown ? 'check' : 'people'} size={22} />}
        {said}
      </output>
      {shown || asked !== null ? null : <p>{_('plenair.kies')}</p>}
      {shown ? null : <p className="kk-hint">{_('plenair.wat-mee')}</p>}
      <div className="kk-row">
        {shown || asked === seat ? null : (
          <Button variant="primary" size="large" disabled={busy} onPress={show}>
            {_(asked === null ? 'plenair.toon' : 'plenair.ja-toon')}
          </Button>
        )}
        {shown || asked !== null ? (
          <Button disabled={busy} onPress={take}>
            {_(shown ? 'plenair.haal-weg' : 'plenair.liever-niet')}
          </Button>
        ) : null}
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

function Joined({ joined: { count, named } }: { joined: PlenairTeam['joined'] }) {
  const { _ } = useLingui();
  const names = useNames();
  return (
    <output className="plenair-joined">
      {_('plenair.haken-aan', { count })}
      {named.length === 0 ? null : ` ${_('plenair.met', { names: names(named) })}`}
    </output>
  );
}
