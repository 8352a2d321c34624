import { useLingui } from '@lingui/react';
import { VERDICTS, type ReflectieTeam } from '../../../shared/steps/reflectie/state.ts';
import { usePlay, useStepSpec, useTeam } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Spreading } from '../stap/Spreading.tsx';
import type { Place } from './place.ts';
import { TalkPile } from './TalkPile.tsx';

/** The widest spread first (REFL-3), and what the team does with each agreement (REFL-4). */
export function Talk({ step, here }: Place) {
  const { _ } = useLingui();
  const spec = useStepSpec(step);
  const { play, refusal, busy } = usePlay();
  const picture = spec.kind === 'reflectie' && spec.settings.beeld;
  return (
    <div className="stap-columns">
      <div className="kk-stack kk-gap-5">
        {here.scores.length === 0 ? (
          <p>{_('reflectie.geen-afspraken')}</p>
        ) : (
          <p className="kk-lead">{_('reflectie.bespreek-uitleg')}</p>
        )}
        <ol className="stap-list kk-reveal">
          {here.scores.map((score, index) => (
            <li key={score.question}>
              <Scored step={step} here={here} score={score} first={index === 0 && here.scores.length > 1} />
            </li>
          ))}
        </ol>
        <RefusalNote refusal={refusal} />
        <div>
          <Button
            variant="primary"
            size="large"
            disabled={busy}
            onPress={() => void play({ type: 'reflectie/verder', step })}
          >
            {_(picture ? 'reflectie.verder.beeld' : 'reflectie.verder.klaar')}
          </Button>
        </div>
      </div>
      <TalkPile step={step} here={here} />
    </div>
  );
}

interface ScoredProps {
  step: string;
  here: ReflectieTeam;
  score: ReflectieTeam['scores'][number];
  first: boolean;
}

function Scored({ step, here, score, first }: ScoredProps) {
  const { _ } = useLingui();
  const text = useTeam()?.slice.afspraken?.items[score.question].text?.value;
  const { play, refusal } = usePlay();
  const { question, spread } = score;
  return (
    <section className="kk-panel kk-stack kk-gap-3">
      {first ? <p className="kk-eyebrow kk-eyebrow--course">{_('stappen.verschilt')}</p> : null}
      <h2 className="refl-agreed">{text ?? _('stappen.gewist')}</h2>
      <Spreading spread={spread} />
      <RadioCards
        label={_('reflectie.oordeel')}
        columns={3}
        options={VERDICTS.map((verdict) => ({ value: verdict, label: _(`reflectie.oordeel.${verdict}`) }))}
        value={here.verdicts[question] ?? null}
        onChange={(verdict) => void play({ type: 'reflectie/oordeel', step, question, verdict })}
      />
      {here.verdicts[question] === 'aanpassen' ? (
        <p className="kk-hint">{_('reflectie.aanpassen-hoe')}</p>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
