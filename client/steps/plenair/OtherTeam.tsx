import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { PLENAIR_LIMITS } from '../../../shared/steps/plenair/state.ts';
import type { GalleryTeam } from '../../../shared/workshop/gallery.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team, TeamSlice } from '../../../shared/workshop/state.ts';
import { useDraft } from '../../draft.ts';
import { usePlay, useSeat } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckBox } from '../stap/CheckBox.tsx';
import { CountedField, fits } from '../stap/CountedField.tsx';
import { Form } from '../stap/Form.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Received } from './Received.tsx';
import { ShownKoers } from './ShownKoers.tsx';

export interface OtherTeamProps {
  step: StepId;
  team: Team;
  entry: GalleryTeam;
  own: TeamSlice;
  /** is it one of those that one's own team says *wij nemen mee* to? */
  assigned: boolean;
}

/** Another team in the gallery, with what one can give it and whether one joins its first step. */
export function OtherTeam({ step, team, entry, own, assigned }: OtherTeamProps) {
  const { _ } = useLingui();
  const { shown, received } = entry;
  const given = own.plenair?.[step]?.taken[team.id]?.value ?? '';
  return (
    <li className="kk-panel kk-stack kk-gap-4" data-assigned={assigned || undefined}>
      <div>
        {assigned ? <p className="kk-eyebrow kk-eyebrow--course">{_('plenair.aan-jullie')}</p> : null}
        <h3>{team.name}</h3>
      </div>
      {shown ? <ShownKoers shown={shown} /> : <p className="kk-hint">{_('plenair.nog-niet')}</p>}
      <Received received={received} />
      {assigned && (shown || given !== '') ? <TakeForm step={step} team={team} kept={given} /> : null}
      {shown?.firstStep ? <Join step={step} team={team} /> : null}
    </li>
  );
}

function TakeForm({ step, team, kept }: { step: StepId; team: Team; kept: string }) {
  const { _ } = useLingui();
  const [text, setText, clear] = useDraft(`plenair.${step}.${team.id}`, kept);
  const { play, refusal, busy } = usePlay();
  const ready = fits(text, PLENAIR_LIMITS.text) && text.trim() !== kept;
  async function give(said: string): Promise<void> {
    if (await play({ type: 'plenair/neem-mee', step, team: team.id, text: said })) clear();
  }
  return (
    <Form
      ready={ready}
      busy={busy}
      refusal={refusal}
      send={async () => give(text)}
      submit={_(kept === '' ? 'plenair.geef' : 'plenair.geef-anders')}
      variant="primary"
      beside={
        kept === '' ? null : (
          <Button disabled={busy} onPress={() => void give('')}>
            {_('plenair.haal-terug')}
          </Button>
        )
      }
    >
      <CountedField
        label={_('plenair.neem-mee', { team: team.name })}
        hint={_('plenair.neem-mee-hint')}
        value={text}
        onChange={setText}
        limit={PLENAIR_LIMITS.text}
        multiline
        rows={2}
      />
    </Form>
  );
}

function Join({ step, team }: { step: StepId; team: Team }) {
  const { _ } = useLingui();
  const joined = useSeat().plenair?.[step]?.[team.id];
  const [named, setNamed] = useState(false);
  const { play, refusal, busy } = usePlay();
  const say = (on: boolean) =>
    void play({ type: 'plenair/haak-aan', step, team: team.id, on, named: on && named });
  return (
    <div className="plenair-join">
      <output className={joined ? 'stap-said' : undefined}>
        {joined ? <Icon name="check" size={22} /> : null}
        {joined ? _(joined.named ? 'plenair.aangehaakt-naam' : 'plenair.aangehaakt') : null}
      </output>
      {joined ? null : (
        <CheckBox checked={named} onChange={setNamed} hint={_('plenair.haak-uitleg')}>
          {_('plenair.met-naam')}
        </CheckBox>
      )}
      <div>
        <Button disabled={busy} onPress={() => say(!joined)}>
          {_(joined ? 'plenair.haak-af' : 'plenair.haak-aan')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
