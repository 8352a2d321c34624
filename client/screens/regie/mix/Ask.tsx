import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import type { StepSpec } from '../../../../shared/decks/content.ts';
import { teamCount, teamCounts } from '../../../../shared/mix/sizes.ts';
import type { MixFacilitator, Mixing } from '../../../../shared/steps/mix/state.ts';
import { useAll, useAnnounce, usePlay } from '../../../game.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../steps/stap/SelectField.tsx';
import { useGive } from '../lead.ts';
import { participants } from '../../../../shared/workshop/participants.ts';
import { TEAM_SIZES } from '../proposal.ts';
import { Refused } from '../Refused.tsx';
import { useProblemText } from './words.ts';

export interface AskProps {
  spec: Extract<StepSpec, { kind: 'mix' }>;
  proposal: MixFacilitator | undefined;
  mixing: Mixing;
}

/** How large teams are, or how many there are, and the button that mixes; why it could not, beside it. */
export function Ask({ spec, proposal, mixing }: AskProps) {
  const { _ } = useLingui();
  const { people } = useAll();
  const playing = usePlay();
  const give = useGive(playing);
  const [size, setSize] = useState(proposal?.size ?? spec.settings.size);
  const [asked, setCount] = useState<number | null>(proposal?.count ?? null);
  const here = participants(people).length;
  const { least, most } = teamCounts(here);
  const count = asked === null ? null : Math.min(Math.max(asked, least), most);
  const teams = count ?? teamCount(here, size);
  const busy = mixing.asked?.step === spec.id;
  useTold(proposal, mixing);
  return (
    <div className="kk-mix__ask">
      <div className="kk-mix__bar">
        <fieldset className="kk-mix__sizes">
          <legend>{_('mix.meng-op')}</legend>
          {(['grootte', 'aantal'] as const).map((by) => (
            <label key={by}>
              <input
                type="radio"
                name="kk-mix-by"
                checked={(count !== null) === (by === 'aantal')}
                onChange={() => setCount(by === 'aantal' ? teams : null)}
              />
              <span>{_(`mix.op.${by}`)}</span>
            </label>
          ))}
        </fieldset>
        {count === null ? (
          <fieldset className="kk-mix__sizes">
            <legend>{_('regie.mix.grootte')}</legend>
            {TEAM_SIZES.map((option) => (
              <label key={option}>
                <input
                  type="radio"
                  name="kk-team-size"
                  value={option}
                  checked={option === size}
                  onChange={() => setSize(option)}
                />
                <span>{option}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          <SelectField
            label={_('mix.op.aantal')}
            value={String(count)}
            onChange={(value) => setCount(Number(value))}
            options={Array.from({ length: most - least + 1 }, (_one, at) => String(least + at)).map(
              (value) => ({ value, label: value }),
            )}
          />
        )}
      </div>
      <div className="kk-mix__go">
        <Button
          variant={proposal ? 'outline' : 'primary'}
          icon="swap"
          disabled={here < 2 || busy}
          {...(here < 2 ? { reason: _('refusal.te-weinig-deelnemers') } : {})}
          onPress={() =>
            give({ type: 'mix/voorstel', step: spec.id, size, ...(count === null ? {} : { count }) })
          }
        >
          {_(proposal ? 'regie.mix.opnieuw' : 'regie.mix.meng')}
        </Button>
        <p className="kk-hint">
          {busy ? _('mix.bezig') : _('regie.mix.zoveel', { teams, mensen: here })}
          {!busy && here > 1 && most < 2 ? ` ${_('mix.een-team')}` : ''}
        </p>
      </div>
      <Refused playing={playing} />
      <Problems mixing={mixing} step={spec.id} lies={proposal !== undefined} />
    </div>
  );
}

function Problems({ mixing, step, lies }: { mixing: Mixing; step: string; lies: boolean }) {
  const { _ } = useLingui();
  const text = useProblemText();
  const problems = mixing.failed?.step === step ? mixing.failed.problems : [];
  return (
    <output className="kk-mix__problems">
      {problems.length === 0 ? null : (
        <>
          <strong>
            <Icon name="warning" size={20} stroke={2.4} />
            {_('mix.kan-niet.titel')}
          </strong>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{text(problem)}</li>
            ))}
          </ul>
          {lies ? <span>{_('mix.ligt-er-nog')}</span> : null}
        </>
      )}
    </output>
  );
}

/** Says aloud that the mix that was asked is there. */
function useTold(proposal: MixFacilitator | undefined, { asked }: Mixing): void {
  const { _ } = useLingui();
  const announce = useAnnounce();
  // what lay there when it was asked; null: it was not asked
  const before = useRef<{ teams: MixFacilitator['teams'] | undefined } | null>(null);
  const teams = proposal?.teams;
  useEffect(() => {
    const other = before.current !== null && before.current.teams !== teams;
    if (asked === null && teams && other) announce(_('mix.klaar', { teams: teams.length }));
    before.current = asked === null ? null : { teams };
  }, [asked, teams, announce, _]);
}
