import { useLingui } from '@lingui/react';
import { hasChair, type Koffietafels, type KoffieTable } from '../../../shared/steps/koffietafels/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { present } from '../../../shared/workshop/context.ts';
import { useAll, useNames, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { toOwnTable } from './home.ts';
import { useTableName } from './useTableName.ts';

/** KOFFIE-5: tables with a free chair, and the others to look for somebody; whoever sits alone is invited. */
export function OtherTables({ step, here, own }: { step: StepId; here: Koffietafels; own: KoffieTable }) {
  const { _ } = useLingui();
  const all = useAll();
  const { play, refusal, busy } = usePlay();
  const there = ({ seats }: KoffieTable): number => present({ all }, { members: seats }).length;
  const others = here.tables.filter((table) => table !== own);
  // where people are comes first: who walks, walks to somebody
  const free = others
    .filter(hasChair)
    .toSorted((one, other) => Math.sign(there(other)) - Math.sign(there(one)));
  const full = others.filter((table) => !hasChair(table));
  async function walk(table: number): Promise<void> {
    if (!busy && (await play({ type: 'koffie/loop', step, round: here.round, table }))) toOwnTable();
  }
  const alone = there(own) < 2;
  return (
    <aside className="kk-stack koffie-others" data-alone={alone || undefined}>
      <h2>{_(alone ? 'koffie.alleen' : 'koffie.andere-tafels')}</h2>
      <p>
        {alone
          ? _(free.some((table) => there(table) > 0) ? 'koffie.schuif-aan' : 'koffie.nog-niemand')
          : _('koffie.loop-gerust')}
      </p>
      <RefusalNote refusal={refusal} />
      {free.length === 0 ? <p className="kk-hint">{_('koffie.alles-vol')}</p> : null}
      <ul className="koffie-others__list">
        {free.map((table, at) => (
          <Free
            key={table.number}
            here={here}
            table={table}
            first={alone && at === 0 && there(table) > 0}
            onWalk={() => void walk(table.number)}
          />
        ))}
      </ul>
      {full.length === 0 ? null : (
        <details className="stap-details">
          <summary>{_('koffie.volle-tafels', { aantal: full.length })}</summary>
          <ul className="koffie-others__list stap-details__body">
            {full.map((table) => (
              <Row key={table.number} here={here} table={table} />
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

function Free({
  here,
  table,
  first,
  onWalk,
}: {
  here: Koffietafels;
  table: KoffieTable;
  first: boolean;
  onWalk: () => void;
}) {
  const { _ } = useLingui();
  const name = useTableName()(here, table);
  return (
    <li>
      <Who here={here} table={table} />
      <Button
        icon="chair"
        variant={first ? 'action' : 'outline'}
        label={_('koffie.ga-naar', { tafel: name })}
        onPress={onWalk}
      >
        {_('koffie.ga-zitten')}
      </Button>
    </li>
  );
}

function Row({ here, table }: { here: Koffietafels; table: KoffieTable }) {
  return (
    <li>
      <Who here={here} table={table} />
    </li>
  );
}

function Who({ here, table }: { here: Koffietafels; table: KoffieTable }) {
  const { _ } = useLingui();
  const name = useTableName();
  const names = useNames();
  return (
    <p>
      <b>{name(here, table)}</b>
      <span>{table.seats.length === 0 ? _('koffie.leeg') : names(table.seats)}</span>
    </p>
  );
}
