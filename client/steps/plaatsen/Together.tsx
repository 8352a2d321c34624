import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Placing } from '../../../shared/decks/content.ts';
import { sameMark, type Mark } from '../../../shared/steps/plaatsen/place.ts';
import type { PlaatsenTeam } from '../../../shared/steps/plaatsen/plaatsen.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import { Settle, useSettleWords } from '../stap/Settle.tsx';
import { Choose } from './Choose.tsx';
import { usePlaceWords, type PlaceWords } from './usePlaceWords.ts';

interface TogetherProps {
  step: StepId;
  here: PlaatsenTeam;
  marks: readonly Mark[];
  placing: Placing;
}

/** PLAATS-4, PLAATS-5: all marks without names, and what the team makes of them. */
export function Together({ step, here, marks, placing }: TogetherProps) {
  const { _ } = useLingui();
  const { where, say } = usePlaceWords(placing);
  const { play, refusal, busy } = usePlay();
  const [pick, setPick] = useState<Mark | null>(null);
  const { asked, settled } = here;
  const proposed = pick !== null && (isSame(asked, pick) || isSame(settled, pick));
  return (
    <>
      <Asked step={step} asked={asked} where={where} />
      <div className="stap-columns">
        <section className="kk-stack kk-gap-5">
          <Choose
            placing={placing}
            label={say('samen')}
            chosen={_('plaatsen.deze-plek')}
            value={pick}
            onChange={setPick}
            marks={marks}
            settled={settled?.mark ?? null}
          />
          <div className="plek__acts">
            <Button
              variant={asked ? 'outline' : 'primary'}
              disabled={busy || pick === null || proposed}
              {...(pick === null ? { reason: say('kies-eerst') } : {})}
              onPress={() => void play({ type: 'plaatsen/samen', step, mark: pick })}
            >
              {say('stel-voor')}
            </Button>
            <Button
              disabled={busy || isSame(asked, null) || isSame(settled, null)}
              onPress={() => void play({ type: 'plaatsen/samen', step, mark: null })}
            >
              {_('plaatsen.laat-open')}
            </Button>
          </div>
          <RefusalNote refusal={refusal} />
        </section>
        <div className="kk-stack kk-gap-5">
          {settled ? (
            <Said>{settled.mark ? say('gezet', { plek: where(settled.mark) }) : say('opengelaten')}</Said>
          ) : null}
          <Shown marks={marks} where={where} say={say} />
        </div>
      </div>
    </>
  );
}

const isSame = (one: { mark: Mark | null } | null, mark: Mark | null): boolean =>
  one !== null && sameMark(one.mark, mark);

/** Decision 0003: what somebody proposed, for another to agree with. */
function Asked({
  step,
  asked,
  where,
}: Pick<TogetherProps, 'step'> & { asked: PlaatsenTeam['asked']; where: (mark: Mark) => string }) {
  const { _ } = useLingui();
  const words = useSettleWords();
  if (!asked) return null;
  return (
    <section className="kk-panel kk-stack kk-gap-3" aria-labelledby="plek-voorstel">
      <h2 id="plek-voorstel" className="plek__heading">
        {_('plaatsen.voorstel')}
      </h2>
      <p>
        <strong>{asked.mark ? where(asked.mark) : _('plaatsen.voorstel-open')}</strong>
      </p>
      <Settle asked={asked.by} command={{ type: 'plaatsen/samen', step, mark: asked.mark }} words={words} />
    </section>
  );
}

/** The marks once more in words, those at one place together. */
function Shown({ marks, where, say }: PlaceWords & { marks: readonly Mark[] }) {
  const places = marks.filter((mark, at) => marks.findIndex((one) => sameMark(one, mark)) === at);
  return (
    <section className="kk-stack kk-gap-2">
      <h2 className="plek__heading">{say('alle')}</h2>
      {marks.length === 0 ? <p>{say('te-weinig')}</p> : null}
      <ul className="stap-list">
        {places.map((mark) => (
          <li key={`${mark.x} ${mark.y}`}>
            <strong>{say('aantal', { count: marks.filter((one) => sameMark(one, mark)).length })}</strong>
            {' · '}
            {where(mark)}
          </li>
        ))}
      </ul>
    </section>
  );
}
