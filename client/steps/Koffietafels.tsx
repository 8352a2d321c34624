import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import type { StepId } from '../../shared/workshop/ids.ts';
import { tableOf, type Koffietafels as Tables } from '../../shared/steps/koffietafels/state.ts';
import { useAll, useMe } from '../game.ts';
import { toOwnTable } from './koffietafels/home.ts';
import { LastMinute } from './koffietafels/LastMinute.tsx';
import { koffieNews } from './koffietafels/news.ts';
import { OtherTables } from './koffietafels/OtherTables.tsx';
import { OwnTable } from './koffietafels/OwnTable.tsx';
import { TableTalk } from './koffietafels/TableTalk.tsx';
import { useNewsWords } from './koffietafels/useNewsWords.ts';
import { StepHead } from './stap/StepHead.tsx';
import { useNews } from './stap/useNews.ts';
import './koffietafels/Koffietafels.css';

/** People at small tables, first with their own flavour, then mixed (KOFFIE-1 to 9). */
export function Koffietafels({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const here = useAll().koffietafels?.[step];
  const { seat } = useMe();
  const sentence = useNewsWords();
  useNews(here, (before, after) => koffieNews(before, after, seat).map(sentence));
  if (!here) return null;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} {...(here.over ? { title: _('koffie.terug') } : {})}>
        {here.over ? _('koffie.terug-tekst') : _(`koffie.ronde.${here.round}`)}
      </StepHead>
      {here.until === null ? null : <LastMinute until={here.until} />}
      {here.over ? null : <Seated step={step} here={here} />}
    </div>
  );
}

function Seated({ step, here }: { step: StepId; here: Tables }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const begun = useRef(here.since);
  useEffect(() => {
    if (begun.current !== here.since) toOwnTable();
    begun.current = here.since;
  }, [here.since]);
  const table = tableOf(here, seat);
  if (!table) return <p className="kk-lead">{_('koffie.zoekt-stoel')}</p>;
  return (
    <div className="stap-columns">
      <div className="kk-stack kk-gap-6">
        <OwnTable step={step} here={here} table={table} />
        {table.seats.length > 1 ? (
          <TableTalk key={`${here.round} ${table.number}`} step={step} round={here.round} table={table} />
        ) : null}
      </div>
      <OtherTables step={step} here={here} own={table} />
    </div>
  );
}
