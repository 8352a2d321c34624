import { useLingui } from '@lingui/react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { WaitingCup } from '../parts/WaitingCup.tsx';
import { keptSeat, type KeptSeat } from '../seats.ts';
import { chosenLang, currentLang, speak } from '../text/i18n.ts';
import { openVisit, retryVisit } from '../visit.ts';
import { Page } from './Page.tsx';
import { reloadOnce } from './reload.ts';

/** Opens a workshop with the seat this browser has in it, and shows `children` once all they need is here. */
export function OpenWorkshop({ workshop, children }: { workshop: string; children: ReactNode }) {
  const { _ } = useLingui();
  const search = useSearch();
  const kept = useMemo(
    () => keptSeat(workshop, new URLSearchParams(search).get('zitplaats')),
    [workshop, search],
  );
  if (kept) {
    return (
      <Seat workshop={workshop} kept={kept}>
        {children}
      </Seat>
    );
  }
  return (
    <Page title={_('core.open.geen-plek')}>
      <p>{_('core.open.geen-plek-tekst')}</p>
      <LinkButton href="/" variant="primary">
        {_('core.open.met-code')}
      </LinkButton>
    </Page>
  );
}

function Seat({ workshop, kept, children }: { workshop: string; kept: KeptSeat; children: ReactNode }) {
  useEffect(() => openVisit(workshop, kept), [workshop, kept]);
  const connection = useGame((state) => state.connection);
  const here = useGame((state) => state.workshop === workshop && state.device === kept.seat);
  const gone = useGame(({ slices }) => slices.all?.people[kept.seat]?.gone === true);
  const complete = useGame(
    ({ slices, content, device }) =>
      content !== null && device !== null && slices.all?.people[device] !== undefined,
  );
  const lang = useGame(({ slices }) => slices.all?.workshop?.lang ?? null);
  useEffect(() => {
    if (lang !== null && chosenLang() === null && lang !== currentLang()) void speak(lang);
  }, [lang]);

  if (!here) return <Opening />;
  if (gone || connection === 'verwijderd') return <Removed />;
  if (connection === 'overgenomen') return <TakenOver />;
  if (connection === 'herladen') return <Outdated />;
  return complete ? children : <Opening />;
}

function Opening() {
  const { _ } = useLingui();
  const tried = useGame(({ retryAt }) => retryAt !== null);
  return (
    <Page title={_('core.open.verbinden')} above={<WaitingCup flavour="none" label={_('core.wacht.kop')} />}>
      <output>{_(tried ? 'core.open.nog-niet' : 'core.laden')}</output>
      {tried ? <Button onPress={retryVisit}>{_('core.verbinding.probeer')}</Button> : null}
    </Page>
  );
}

function Removed() {
  const { _ } = useLingui();
  return (
    <Page title={_('core.open.verwijderd')}>
      <p>{_('core.open.verwijderd-tekst')}</p>
      <LinkButton href="/" variant="primary">
        {_('core.naar-start')}
      </LinkButton>
    </Page>
  );
}

function TakenOver() {
  const { _ } = useLingui();
  return (
    <Page title={_('core.open.overgenomen')}>
      <p>{_('core.open.overgenomen-tekst')}</p>
      <Button variant="primary" onPress={retryVisit}>
        {_('core.open.neem-terug')}
      </Button>
    </Page>
  );
}

/** Another build: loads again by itself once, and leaves it to the person when that did not help. */
function Outdated() {
  const { _ } = useLingui();
  useEffect(reloadOnce, []);
  return (
    <Page title={_('core.open.herladen')}>
      <p>{_('core.open.herladen-tekst')}</p>
      <Button variant="primary" onPress={() => location.reload()}>
        {_('core.open.herlaad')}
      </Button>
    </Page>
  );
}
