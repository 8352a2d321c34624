import { useLingui } from '@lingui/react';
import type { TeamSlice } from '../../../shared/workshop/state.ts';
import { useName, useNow, usePlay, useRefusalText, useTeam } from '../../game.ts';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';
import { useFaces } from '../../steps/kaartronde/useFaces.ts';
import { secondsUntil } from '../regie/schedule.ts';

/** What somebody outside sees of the team, or asks to let all see. */
export function Seen() {
  const slice = useTeam()?.slice;
  if (!slice) return null;
  return (
    <>
      {slice.spotlight ? <Spotlight asked={slice.spotlight} /> : null}
      {slice.watchers?.length ? <Watched watchers={slice.watchers} /> : null}
    </>
  );
}

/** REGIE-4: as long as a facilitator looks along, the team sees it, with what stays inside. */
function Watched({ watchers }: { watchers: readonly string[] }) {
  const { _ } = useLingui();
  const name = useName();
  return (
    <Banner kind="watched" title={_('blik.begeleider-kijkt-mee', { naam: watchers.map(name).join(', ') })}>
      {_('blik.wat-niet')}
    </Banner>
  );
}

/** REGIE-5: one "liever niet" is enough, before it is on and after; nobody sees who pressed. */
function Spotlight({ asked }: { asked: NonNullable<TeamSlice['spotlight']> }) {
  const { _ } = useLingui();
  const now = useNow();
  const faces = useFaces();
  const { play, busy, refusal } = usePlay();
  const text = useRefusalText();
  const { card, on, until } = asked;
  const what = card === null ? _('blik.ons-bord') : _('blik.kaart', { kaart: faces(card).title });
  return (
    <Banner
      kind="spotlight"
      title={_(on ? 'blik.staat-op-scherm' : 'blik.mag-op-scherm', { wat: what })}
      {...(on ? {} : { aside: _('core.vak.over', { seconden: secondsUntil(until, now) }) })}
      action={
        <Button disabled={busy} onPress={() => void play({ type: 'spotlight/liever-niet' })}>
          {_(on ? 'blik.haal-weg' : 'blik.liever-niet')}
        </Button>
      }
    >
      {refusal ? text(refusal) : _(on ? 'blik.nu-te-zien' : 'blik.een-is-genoeg')}
    </Banner>
  );
}
