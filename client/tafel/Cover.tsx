import { useLingui } from '@lingui/react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { SeatId } from '../../shared/workshop/ids.ts';
import { useAnnounce, useFlavour, useGame, useName } from '../game.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { TeaLabel } from '../parts/TeaLabel.tsx';
import { WaitingCup } from '../parts/WaitingCup.tsx';
import { handTo, openFor, shut } from './handing.ts';
import { nextBusy, type SilentPart } from './silent-part.ts';
import type { Tafel } from './useTafel.ts';

export interface CoverProps {
  tafel: Tafel;
  seat: SeatId;
  silent: SilentPart;
  children: ReactNode;
}

/**
 * TAFEL-10: what one writes, scores or dots in silence lies open only after they said who they are; then it goes on to who is
 * still at it, and after the last one it stays shut.
 */
export function Cover({ tafel, seat, silent, children }: CoverProps) {
  const opened = useGame((state) => state.opened);
  const asked = useGame((state) => state.asked);
  const key = `${silent.key}:${seat}`;
  const { busy, said } = silent;
  useOnward({ tafel, seat, busy, open: said && opened === key });
  if (opened === key) {
    // who still has to say that they are ready, hands it on with that
    const onward = <Onward tafel={tafel} seat={seat} busy={busy} />;
    return (
      <>
        {said && !busy.includes(seat) ? onward : null}
        {children}
        {said ? null : onward}
      </>
    );
  }
  if (busy.length === 0 && !asked) return <AllDone />;
  // who is done already is only asked for on purpose
  const whose = asked || busy.includes(seat) ? seat : nextBusy(tafel.names, busy, seat);
  return <Shut seat={whose ?? seat} part={silent.key} />;
}

/** Who says to be ready hands the device on. */
function useOnward({
  tafel,
  seat,
  busy,
  open,
}: {
  tafel: Tafel;
  seat: SeatId;
  busy: readonly SeatId[];
  open: boolean;
}): void {
  const wasBusy = useRef(false);
  useEffect(() => {
    const isBusy = open && busy.includes(seat);
    const finished = open && wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    if (!finished) return;
    const next = nextBusy(tafel.names, busy, seat);
    if (next === null) shut();
    else handTo(next, 'vanzelf');
  }, [tafel, seat, busy, open]);
}

function Onward({ tafel, seat, busy }: { tafel: Tafel; seat: SeatId; busy: readonly SeatId[] }) {
  const { _ } = useLingui();
  const name = useName();
  const next = nextBusy(tafel.names, busy, seat);
  return (
    <div className="kk-tafel__onward">
      <Button icon="private" onPress={() => (next === null ? shut() : handTo(next, 'vanzelf'))}>
        {next === null ? _('tafel.dicht') : _('tafel.geef-door', { naam: name(next) })}
      </Button>
    </div>
  );
}

function Shut({ seat, part }: { seat: SeatId; part: string }) {
  const { _ } = useLingui();
  const name = useName()(seat);
  const flavour = useFlavour();
  const announce = useAnnounce();
  const title = _('tafel.geef', { naam: name });
  useEffect(() => announce(title), [announce, title]);
  function open(): void {
    handTo(seat, 'vanzelf');
    openFor(`${part}:${seat}`);
  }
  return (
    <section className="kk-between kk-tafel__cover kk-stack kk-gap-5" aria-labelledby="kk-tafel-geef">
      <TeaLabel flavour={flavour(seat) ?? 'none'} size={96} />
      <h1 id="kk-tafel-geef" tabIndex={-1}>
        {title}
      </h1>
      <p className="kk-lead">{_('tafel.geef-uitleg')}</p>
      <Button variant="primary" size="large" icon="next" iconAt="end" onPress={open}>
        {_('tafel.ik-ben', { naam: name })}
      </Button>
    </section>
  );
}

function AllDone() {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const title = _('tafel.allen-klaar');
  useEffect(() => announce(title), [announce, title]);
  return (
    <section className="kk-between kk-tafel__cover kk-stack kk-gap-5">
      <WaitingCup flavour="none" label={_('core.wacht.kop')} />
      <h1 tabIndex={-1}>{title}</h1>
      <p className="kk-lead">{_('tafel.allen-klaar-uitleg')}</p>
      <p className="kk-hint kk-tafel__line">
        <Icon name="private" size={20} />
        {_('tafel.toch-anders')}
      </p>
    </section>
  );
}
