import { useLingui } from '@lingui/react';
import { useRef } from 'react';
import { Link } from 'wouter';
import { teamHarvest } from '../../shared/harvest/harvest.ts';
import { ownHarvest } from '../../shared/harvest/own.ts';
import { useAll, useContent, useGallery, useGame, useMe, useSeat, useTeam } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { Logo } from '../parts/Logo.tsx';
import { useFocusKept } from '../parts/useFocusKept.ts';
import { seatAddress } from '../seats.ts';
import { Chosen } from '../steps/opgave/Chosen.tsx';
import { Cover } from '../tafel/Cover.tsx';
import { TafelStrip } from '../tafel/TafelStrip.tsx';
import { useTafel } from '../tafel/useTafel.ts';
import { EraseMe } from './deelnemer/EraseMe.tsx';
import { Downloads } from './oogst/Downloads.tsx';
import { OwnCard } from './oogst/OwnCard.tsx';
import { TeamSheet } from './oogst/TeamSheet.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useHost } from './useHost.ts';
import { useTitle } from './useTitle.ts';
import './oogst/Oogst.css';

/** What a participant takes home: the sheet of the team and a card of one's own. Readable until the retention date. */
export function Oogst() {
  const { _ } = useLingui();
  const role = useGame((state) => state.role);
  const { seat } = useMe();
  const tafel = useTafel();
  useTitle(_('oogst.titel'));
  const page = useRef<HTMLDivElement>(null);
  useFocusKept(page);
  return (
    <div className="oogst" ref={page}>
      <Top />
      {tafel ? (
        <div className="kk-no-print">
          <TafelStrip tafel={tafel} silent={null} />
        </div>
      ) : null}
      <main className="oogst__main">
        {role === 'deelnemer' || role === 'tafel' ? <Harvests key={seat} /> : <OnlyPlayers />}
      </main>
    </div>
  );
}

function Top() {
  const { _ } = useLingui();
  const info = useHost();
  const seat = useGame((state) => state.device) ?? '';
  const workshop = useAll().workshop?.id ?? '';
  return (
    <header className="oogst__top kk-no-print">
      <Logo name={info?.name ?? _('core.naam')} size="small" />
      <div className="kk-row">
        <LanguageSwitch />
        <Link href={seatAddress(workshop, seat)} className="kk-button kk-button--ghost kk-button--medium">
          {_('oogst.terug')}
        </Link>
      </div>
    </header>
  );
}

function Harvests() {
  const { _ } = useLingui();
  const all = useAll();
  const content = useContent();
  const gallery = useGallery();
  const mine = useTeam();
  const own = useSeat();
  const { seat } = useMe();
  const tafel = useTafel();
  const team = mine ? teamHarvest(all, mine.team, mine.slice, content, gallery) : null;
  const card = ownHarvest(all, seat, own, mine, content);
  return (
    <>
      <div className="oogst__tools kk-no-print">
        <p className="kk-hint">{all.ended === null ? _('oogst.nog-bezig') : _('oogst.klaar')}</p>
        <div className="kk-row">
          <Button icon="print" onPress={() => print()}>
            {_('oogst.print')}
          </Button>
          <Downloads team={team !== null} />
        </div>
      </div>
      {team ? <TeamSheet harvest={team} /> : <h1 tabIndex={-1}>{_('oogst.titel')}</h1>}
      {team?.opgave && all.ended === null ? (
        <details className="stap-details kk-no-print">
          <summary>{_('oogst.opgave-anders')}</summary>
          <div className="stap-details__body">
            <Chosen />
          </div>
        </details>
      ) : null}
      {tafel ? (
        <Cover tafel={tafel} seat={seat} silent={{ key: 'oogst', busy: tafel.names, said: false }}>
          <OwnCard harvest={card} atTable />
          <EraseMe />
        </Cover>
      ) : (
        <>
          <OwnCard harvest={card} />
          <EraseMe />
        </>
      )}
    </>
  );
}

function OnlyPlayers() {
  const { _ } = useLingui();
  return (
    <>
      <h1 tabIndex={-1}>{_('oogst.titel')}</h1>
      <p className="kk-lead">{_('oogst.alleen-deelnemers')}</p>
    </>
  );
}
