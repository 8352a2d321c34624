import { useLingui } from '@lingui/react';
import { useRef } from 'react';
import { scanItems } from '../../shared/steps/scan/items.ts';
import { earlierScan } from '../../shared/steps/scan/scan.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useContent, useLocal, useMe, useName, useTeam } from '../game.ts';
import { scanNews, type ScanNews } from './scan/news.ts';
import { Scoring } from './scan/Scoring.tsx';
import { Talk } from './scan/Talk.tsx';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { useNews } from './stap/useNews.ts';
import './scan/Scan.css';

/** Scored in silence; then where it lies apart, and what the team wants to work on (SCAN-1 to 6). */
export function Scan({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const name = useName();
  const { seat } = useMe();
  const mine = useTeam();
  const here = mine?.slice.scan?.[step];
  const own = useRef<string | null>(null);
  const items = scanItems(content, step);
  const again = mine ? earlierScan(mine.slice, content, step) !== null : false;
  const sentence = (told: ScanNews): string => {
    const item = 'item' in told ? items.find(({ id }) => id === told.item) : undefined;
    const punt = item ? local(item.name) : '';
    return _(`scan.nieuws.${told.kind}`, { punt, wie: 'seat' in told ? name(told.seat) : '' });
  };
  useNews(here, (before, after) =>
    scanNews(before, after, seat)
      .filter((told) => !('item' in told && told.kind !== 'onthuld' && told.item === own.current))
      .map(sentence),
  );
  if (!mine || !here) return <NoTeam step={step} />;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step}>
        {here.scores ? _(again ? 'scan.bespreek-weer' : 'scan.bespreek') : undefined}
      </StepHead>
      {here.scores ? (
        <Talk step={step} here={here} scores={here.scores} onChoice={(item) => (own.current = item)} />
      ) : (
        <Scoring step={step} team={mine.team} here={here} />
      )}
    </div>
  );
}
