import { useLingui } from '@lingui/react';
import type { CSSProperties } from 'react';
import type { CardId, StepSpec } from '../../../shared/decks/content.ts';
import { type Koffietafels, type KoffieTable } from '../../../shared/steps/koffietafels/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { useAll, useContent, useLocal, useName } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useFaces } from '../../steps/kaartronde/useFaces.ts';
import { CallTimer } from '../../steps/koffietafels/CallTimer.tsx';
import { styleText } from '../../steps/stap/words.ts';
import { sentences } from '../../text/sentences.ts';
import { ROOM, teamGrid, type Density } from './grid.ts';
import { JoinLine } from './JoinPanel.tsx';
import { StepTitle } from './StepTitle.tsx';
import './teams.css';
import './koffie.css';

/** Which table everybody finds; nothing of what is said there, and beside no name a flavour. */
export function KoffieScreen({ spec }: { spec: StepSpec }) {
  const { _ } = useLingui();
  const local = useLocal();
  const here = useAll().koffietafels?.[spec.id];
  const opgave = here?.opgaven?.at(-1);
  if (!here || here.over || here.tables.length === 0)
    return (
      <>
        <StepTitle title={local(spec.title)} />
        <div className="kk-beam__middle">
          <p className="kk-beam__big kk-beam__plate">
            {_(here?.over ? 'koffie.terug' : 'koffie.zoekt-stoel')}
          </p>
        </div>
        <footer className="kk-beam__foot">
          <JoinLine />
        </footer>
      </>
    );
  return (
    <>
      <StepTitle title={_(`koffie.plenair.titel.${here.round}`)}>
        {opgave === undefined ? _('koffie.plenair.zoek-je-naam') : <Opgave card={opgave} />}
      </StepTitle>
      <Tables here={here} />
      <footer className="kk-beam__foot">
        {here.until === null ? <p>{_('koffie.plenair.blijft-hier')}</p> : <Call until={here.until} />}
        <JoinLine />
      </footer>
    </>
  );
}

/** KOFFIE-10 */
function Opgave({ card }: { card: CardId }) {
  const { title, body } = useFaces()(card);
  return (
    <>
      <b>{sentences(title)}</b> {body}
    </>
  );
}

function Call({ until }: { until: number }) {
  const { _ } = useLingui();
  return (
    <p className="kk-beam-koffie__call">
      <Icon name="announce" size={44} stroke={2.4} />
      <b>{_('koffie.laatste-minuut')}</b>
      <CallTimer until={until} size="beamer" />
    </p>
  );
}

function Tables({ here }: { here: Koffietafels }) {
  const { message, notice } = useAll();
  const room = message !== null || notice !== null ? ROOM.withMessage : ROOM.height;
  const largest = Math.max(...here.tables.map(({ chairs }) => chairs));
  const { columns, density } = teamGrid(here.tables.length, largest, room);
  const across: CSSProperties & Record<'--kk-across', number> = {
    '--kk-across': Math.min(columns, here.tables.length),
  };
  return (
    <div className={`kk-tins kk-tins--${density} kk-beam-koffie`} style={across}>
      {here.tables.map((table) => (
        <Table key={table.number} here={here} table={table} density={density} />
      ))}
    </div>
  );
}

/** Names only: what a label beside a name would say, is for who sits there. */
function Table({ here, table, density }: { here: Koffietafels; table: KoffieTable; density: Density }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const name = useName();
  const number = _('koffie.tafel', { nummer: table.number });
  const dealt = table.flavour === null ? _('koffie.gemengd') : local(styleText(content, table.flavour).name);
  const called = here.round === 'gemengd' ? number : dealt;
  const letters: CSSProperties & Record<'--kk-letters', number> = { '--kk-letters': graphemes(called) };
  return (
    <section className="kk-tin" style={letters}>
      {called === number ? null : <p className="kk-tin__lid">{number}</p>}
      <div className="kk-tin__head">
        <h2>{called}</h2>
        {density === 'krap' && called !== number ? (
          <span className="kk-tin__number" aria-hidden>
            {table.number}
          </span>
        ) : null}
      </div>
      <ul>
        {table.seats.map((seat) => (
          <li key={seat}>
            <span className="kk-tin__who">
              <b>{name(seat)}</b>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
