import { useLingui } from '@lingui/react';
import { placingOf } from '../../shared/steps/plaatsen/place.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useContent, useMe, useName, useTeam } from '../game.ts';
import { OpgaveBar } from '../parts/OpgaveBar.tsx';
import { placeNews, type PlaceNews } from './plaatsen/news.ts';
import { Blind } from './plaatsen/Blind.tsx';
import { Together } from './plaatsen/Together.tsx';
import { usePlaceWords } from './plaatsen/usePlaceWords.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';
import { useNews } from './stap/useNews.ts';
import './plaatsen/Plaatsen.css';

/** One mark each, blind; then all marks at once, and one that the team sets together (PLAATS-1 to 6). */
export function Plaatsen({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const name = useName();
  const { seat } = useMe();
  const mine = useTeam();
  const placing = placingOf(useContent(), step);
  const here = mine?.slice.plaatsen?.[step];
  const words = usePlaceWords(placing);
  const sentence = (told: PlaceNews): string => {
    if (told.kind === 'onthuld') return words.say('onthuld', { count: told.count });
    const plek = 'mark' in told ? words.where(told.mark) : '';
    if (told.kind === 'gezet') return words.say('vast', { plek });
    return _(`plaatsen.nieuws.${told.kind}`, { plek, wie: 'seat' in told ? name(told.seat) : '' });
  };
  useNews(here, (before, after) => placeNews(before, after, seat).map(sentence));
  if (!mine || !here || !placing) return <NoTeam step={step} />;
  const opgave = mine.slice.opgave?.sentence.value;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step}>{here.marks ? words.say('nu') : undefined}</StepHead>
      {opgave ? <OpgaveBar eyebrow={_('stappen.opgave.onze')} title={opgave} /> : null}
      {here.marks ? (
        <Together step={step} here={here} marks={here.marks} placing={placing} />
      ) : (
        <Blind step={step} team={mine.team} here={here} placing={placing} />
      )}
    </div>
  );
}
